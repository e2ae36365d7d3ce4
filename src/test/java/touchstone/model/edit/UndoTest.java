package touchstone.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Passage;
import touchstone.model.Stance;

/** Undo and redo: each is an edit of its own, and puts back exactly what was. */
class UndoTest {

    /** The case without the memory of its making, which grows with every entry, undo included. */
    private static Case content(Case of) {
        return of.trailing(touchstone.model.Trail.begun(Cases.CHECKER, Cases.BEGUN));
    }

    @Test
    void undoTakesBackTheLastEditAndRedoMakesItAgain() {
        Cases cases = Cases.opened().proposing();
        Case before = cases.now();
        cases.does(Cases.CHECKER, new TakeUp(1));
        Case after = cases.now();
        cases.does(Cases.CHECKER, cases.historyOf(Cases.CHECKER).undo().getFirst());
        assertThat(content(cases.now())).isEqualTo(content(before));
        cases.does(Cases.CHECKER, cases.historyOf(Cases.CHECKER).redo().getFirst());
        assertThat(content(cases.now())).isEqualTo(content(after));
    }

    @Test
    void evidenceTakenOutComesBackWithWhatItSaid() {
        Cases cases = Cases.opened()
                .proposing()
                .does(Cases.CHECKER, new AddEvidence(Cases.note("Fire brigade log")))
                .does(Cases.CHECKER, new Attach(new Stance(1, 1, Stance.Direction.SUPPORTS, "1951", null)));
        Case before = cases.now();
        cases.does(Cases.CHECKER, new RemoveEvidence(1, "Wrong mill."));
        assertThat(cases.now().stances()).isEmpty();
        cases.does(Cases.CHECKER, cases.historyOf(Cases.CHECKER).undo().getFirst());
        assertThat(content(cases.now())).isEqualTo(content(before));
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        Cases cases = Cases.opened().does(Cases.CHECKER, new AddEvidence(Cases.note("First")));
        cases.does(Cases.CHECKER, cases.historyOf(Cases.CHECKER).undo().getFirst());
        cases.does(Cases.CHECKER, new AddEvidence(Cases.note("Second")));
        assertThat(cases.now().evidence()).extracting(Evidence::number).containsExactly(2);
    }

    @Test
    void nobodyUndoesSomebodyElsesEdit() {
        Cases cases = Cases.opened().proposing().does(Cases.CHECKER, new TakeUp(1));
        assertThat(cases.historyOf(Cases.EDITOR).undo()).isEmpty();
    }

    @Test
    void aStepOfTheReviewIsWhereUndoEnds() {
        Cases cases =
                Cases.opened().proposing().does(Cases.CHECKER, new TakeUp(1)).does(Cases.CHECKER, new Submit());
        assertThat(cases.historyOf(Cases.CHECKER).undo()).isEmpty();
    }

    @Test
    void aNewEditForgetsWhatCouldBeRedone() {
        Cases cases = Cases.opened().proposing().does(Cases.CHECKER, new TakeUp(1));
        cases.does(Cases.CHECKER, cases.historyOf(Cases.CHECKER).undo().getFirst());
        cases.does(Cases.CHECKER, new TakeUp(2));
        assertThat(cases.historyOf(Cases.CHECKER).redo()).isEmpty();
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 100).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void overRandomHistoriesUndoAndRedoPassThroughExactlyTheSameCases(int seed) {
        Random random = new Random(seed);
        Cases cases = Cases.opened().proposing();
        Deque<Case> done = new ArrayDeque<>();
        Deque<Case> undone = new ArrayDeque<>();
        for (int step = 0; step < 60; step++) {
            History history = cases.historyOf(Cases.CHECKER);
            Case before = content(cases.now());
            int choice = random.nextInt(4);
            if (choice == 0 && !history.undo().isEmpty()) {
                cases.does(Cases.CHECKER, history.undo().getFirst());
                undone.push(before);
                assertThat(content(cases.now())).isEqualTo(done.pop());
            } else if (choice == 1 && !history.redo().isEmpty()) {
                cases.does(Cases.CHECKER, history.redo().getFirst());
                done.push(before);
                assertThat(content(cases.now())).isEqualTo(undone.pop());
            } else if (cases.tries(Cases.CHECKER, randomEdit(random, cases.now()))
                    .refusal()
                    .isEmpty()) {
                done.push(before);
                undone.clear();
            }
        }
        assertThat(Entry.replay(cases.journal()).orThrow()).isEqualTo(cases.now());
    }

    private static Edit randomEdit(Random random, Case now) {
        int claim = 1 + random.nextInt(now.claims().size() + 1);
        int evidence = 1 + random.nextInt(now.evidence().size() + 1);
        return switch (random.nextInt(13)) {
            case 0 -> new TakeUp(claim);
            case 1 -> new Dismiss(claim, random.nextBoolean() ? null : "Not now.");
            case 2 -> new Reword(claim, "Wording " + random.nextInt(1000));
            case 3 ->
                new AddClaim(Passage.of(Cases.TEXT, random.nextInt(20), 40), "By hand " + random.nextInt(1000), null);
            case 4 -> new AddEvidence(Cases.note("Note " + random.nextInt(1000)));
            case 5 -> new Attach(new Stance(claim, evidence, Stance.Direction.values()[random.nextInt(3)], null, null));
            case 6 -> new Detach(claim, evidence);
            case 7 -> Cases.verdict(claim, "half-true");
            case 8 -> new WithdrawVerdict(claim);
            case 9 -> new AnswerQuestion(claim, Claim.Question.values()[random.nextInt(5)], random.nextBoolean());
            case 10 -> new GradeEvidence(evidence, Grade.parse("B2").orElseThrow());
            case 11 -> new RemoveEvidence(evidence, "Doubled.");
            default -> new AddComment(claim, null, null, "Comment " + random.nextInt(1000));
        };
    }
}
