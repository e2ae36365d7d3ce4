package touchstone.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Grade;
import touchstone.model.Person;
import touchstone.model.Stance;
import touchstone.model.Standing;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Cases;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.Return;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeBack;
import touchstone.model.edit.TakeUp;
import touchstone.model.edit.Waive;
import touchstone.model.edit.WithdrawVerdict;

/** A journal told with what stood there before; what lies covered stays covered, in every line of it. */
class RetellingTest {

    private final Cases of = Cases.opened().proposing().does(Cases.CHECKER, new TakeUp(1));

    private static List<Retold> told(Cases of, Cover cover) {
        Retelling retelling = new Retelling(cover);
        return of.journal().stream().map(retelling::next).toList();
    }

    private Retold last(Edit... edits) {
        for (Edit edit : edits) {
            of.does(Cases.CHECKER, edit);
        }
        return told(of, Cover.none(of.now())).getLast();
    }

    @Test
    void tellsTheOldAndTheNew() {
        assertThat(last(new Reword(1, "The mill burned down in 1952.")).sentence())
                .isEqualTo("Claim 1 reworded: The mill burned down in 1951. → The mill burned down in 1952.");
        assertThat(last(Cases.verdict(1, "true")).sentence()).startsWith("Verdict on claim 1: True");
        assertThat(last(Cases.verdict(1, "false")).sentence())
                .isEqualTo("Verdict on claim 1 changed: True, as of 3 Feb 2026 → False, as of 3 Feb 2026");
        assertThat(last(new WithdrawVerdict(1)).sentence())
                .isEqualTo("Verdict on claim 1 withdrawn: False, as of 3 Feb 2026 → No verdict yet");
        Edit first = new GradeEvidence(1, Grade.parse("B2").orElseThrow());
        Edit second = new GradeEvidence(1, Grade.parse("A2").orElseThrow());
        assertThat(last(new AddEvidence(Cases.note("A call")), first, second).sentence())
                .isEqualTo("Evidence 1 graded: B 2 → A 2");
    }

    @Test
    void saysWhatAnUndoUndid() {
        of.does(Cases.CHECKER, new Reword(1, "The mill burned down in 1952."));
        int entry = of.journal().getLast().stamp().number();
        TakeBack undo = new TakeBack(
                entry,
                new touchstone.model.edit.Parts(
                        null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(last(undo).line()).isEqualTo("Undone: entry " + entry + " (Claim 1 reworded)");
    }

    private static final Person OTHER_EDITOR = new Person("Mira Lund", Person.Role.EDITOR);

    @Test
    void reasonsAndNotesThatSpeakOfACoveredVerdictAreNotTold() {
        Stance plain = new Stance(1, 1, Stance.Direction.CONTEXT, null, "Rang twice.");
        Stance telling = new Stance(1, 1, Stance.Direction.REFUTES, null, "This alone makes it false.");
        of.does(Cases.CHECKER, new AddEvidence(Cases.note("A call")))
                .does(Cases.CHECKER, new Attach(plain))
                .does(Cases.CHECKER, new Attach(telling))
                .does(Cases.CHECKER, new Dismiss(2, "Rated absurd last year."))
                .does(Cases.CHECKER, Cases.verdict(1, "false"))
                .does(Cases.CHECKER, new Submit())
                .does(OTHER_EDITOR, new Return("Väärin: give it ABSURD."))
                .does(Cases.CHECKER, new Submit())
                .does(OTHER_EDITOR, new Waive("VERDICT:2:", "Plainly ABSURD, leave it."));
        List<Retold> blind = told(of, Cover.of(of.now(), Cases.EDITOR));
        assertThat(blind)
                .allSatisfy(retold -> assertThat(retold.sentence() + retold.more())
                        .doesNotContainIgnoringCase("absurd", "false", "väärin"));
        assertThat(blind).anySatisfy(retold -> assertThat(retold.more()).isEqualTo("Rang twice."));
        assertThat(blind.stream().filter(Retold::isCovered).map(Retold::line).toList())
                .contains(
                        "Returned: reason covered until you rate", "Claim 2 dismissed: reason covered until you rate");
        assertThat(told(of, Cover.of(of.now(), OTHER_EDITOR)))
                .anySatisfy(retold -> assertThat(retold.line()).isEqualTo("Returned: Väärin: give it ABSURD."));
        assertThat(told(of, Cover.of(of.now(), Cases.CHECKER)))
                .anySatisfy(retold -> assertThat(retold.more()).isEqualTo("This alone makes it false."));
    }

    @Test
    void norAreTheyTellingOfAColleaguesCopy() {
        Stance telling = new Stance(1, 1, Stance.Direction.REFUTES, null, "This alone makes it false.");
        of.does(Cases.CHECKER, new AddEvidence(Cases.note("A call")))
                .does(Cases.CHECKER, new Attach(telling))
                .does(Cases.CHECKER, Cases.verdict(1, "false"))
                .does(Cases.CHECKER, new Submit())
                .does(OTHER_EDITOR, new Return("Give it absurd."))
                .does(Cases.CHECKER, new Submit())
                .does(OTHER_EDITOR, new Waive("VERDICT:2:", "Plainly absurd."));
        Retelling blind = new Retelling(Cover.of(of.now(), Cases.EDITOR));
        assertThat(of.journal()).allSatisfy(entry -> {
            Retold copied = blind.copied(entry, null);
            assertThat(copied.sentence() + copied.more()).doesNotContainIgnoringCase("absurd", "false");
        });
    }

    @Test
    void whatCameWithACopyIsToldWithWhatStoodThere() {
        Case before = of.now();
        of.does(Cases.EDITOR, new Reword(1, "The mill burned down in 1952."));
        Retelling retelling = new Retelling(Cover.none(before));

        assertThat(retelling.copied(of.journal().getLast(), before).sentence())
                .isEqualTo("Claim 1 reworded: The mill burned down in 1951. → The mill burned down in 1952.");
        assertThat(retelling.copied(of.journal().getLast(), null).sentence())
                .as("where nobody knows what stood there")
                .doesNotContain("→");
    }

    @Test
    void nothingOfACoveredVerdictIsTold() {
        of.does(Cases.CHECKER, Cases.verdict(1, "true"))
                .does(Cases.CHECKER, Cases.verdict(1, "false"))
                .does(Cases.CHECKER, new WithdrawVerdict(1))
                .does(Cases.CHECKER, Cases.verdict(1, "absurd"))
                .does(Cases.CHECKER, new Submit());
        Case now = of.now();
        assertThat(now.standing()).isEqualTo(Standing.IN_REVIEW);
        Person editor = Cases.EDITOR;
        assertThat(told(of, Cover.of(now, editor)))
                .allSatisfy(retold -> assertThat(retold.sentence() + retold.more())
                        .doesNotContain("True", "False", "Absurd", "It says so."));
        assertThat(told(of, Cover.of(now, Cases.CHECKER)))
                .anySatisfy(retold -> assertThat(retold.sentence()).contains("Absurd"));
    }
}
