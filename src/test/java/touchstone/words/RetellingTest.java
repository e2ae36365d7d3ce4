package touchstone.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Grade;
import touchstone.model.Person;
import touchstone.model.Standing;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Cases;
import touchstone.model.edit.Edit;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeBack;
import touchstone.model.edit.TakeUp;
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
