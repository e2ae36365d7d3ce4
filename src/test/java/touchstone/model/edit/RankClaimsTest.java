package touchstone.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Reason;
import touchstone.model.Trail;

/** A better order that comes after the first leaves alone what a person has decided, and is undone like an edit of theirs. */
class RankClaimsTest {

    private static final Reason BURNED = new Reason(Reason.Cue.EVENT, "burned", 9, 15, 0.3);

    private static Claim found(int start, int end, double score) {
        Claim found = Cases.proposal(start, end);
        return found.standing(found.passages(), found.wording(), score, List.of(BURNED));
    }

    private static RankClaims anew(Claim... claims) {
        return new RankClaims("better 1", List.of(claims));
    }

    private static Case content(Case of) {
        return of.trailing(Trail.begun(Cases.CHECKER, Cases.BEGUN));
    }

    @Test
    void proposalsGetTheNewScoreAndReasonsUnderTheirNumbers() {
        Cases cases = Cases.opened().proposing();
        cases.does(Person.TOUCHSTONE, anew(found(30, 46, 0.9), found(0, 29, 0.2)));
        assertThat(cases.now().claims()).extracting(Claim::number).containsExactly(1, 2);
        assertThat(cases.now().claims()).extracting(Claim::score).containsExactly(0.2, 0.9);
        assertThat(cases.now().claims().getFirst().reasons()).containsExactly(BURNED);
    }

    @Test
    void whatAPersonDecidedStays() {
        Cases cases = Cases.opened()
                .proposing()
                .does(Cases.CHECKER, new TakeUp(1))
                .does(Cases.CHECKER, new Dismiss(2, "Nobody says otherwise."))
                .does(Cases.CHECKER, new AddClaim(Passage.of(Cases.TEXT, 47, 60), "The owner says so.", null));
        List<Claim> before = cases.now().claims();
        cases.does(Person.TOUCHSTONE, anew(found(0, 29, 0.9), found(30, 46, 0.8), found(47, 82, 0.7)));
        assertThat(cases.now().claims()).isEqualTo(before);
    }

    @Test
    void aPersonsWordsStayUnderANewScore() {
        Cases cases = Cases.opened().proposing().does(Cases.CHECKER, new Reword(1, "A mill burned down in 1951."));
        cases.does(Person.TOUCHSTONE, anew(found(0, 29, 0.9)));
        Claim claim = cases.now().claims().getFirst();
        assertThat(claim.wording()).isEqualTo("A mill burned down in 1951.");
        assertThat(claim.score()).isEqualTo(0.9);
    }

    @Test
    void whatWasFoundWhereNoClaimStandsIsProposedAndWhatWasNotFoundAgainStays() {
        Cases cases = Cases.opened().proposing();
        cases.does(Person.TOUCHSTONE, anew(found(47, 82, 0.7)));
        assertThat(cases.now().claims()).extracting(Claim::number).containsExactly(1, 2, 3);
        assertThat(cases.now().claims()).extracting(Claim::score).containsExactly(0.5, 0.5, 0.7);
    }

    @Test
    void aProposalThatWasSplitIsNotProposedAgain() {
        Cases cases = Cases.opened().proposing().does(Cases.CHECKER, new Split(1, 16));
        cases.does(Person.TOUCHSTONE, anew(found(0, 29, 0.9)));
        assertThat(cases.now().claims()).extracting(Claim::number).containsExactly(1, 2, 3);
        assertThat(cases.now().claims()).extracting(Claim::score).containsOnly(0.5);
    }

    @Test
    void whatLiesUnderALongerClaimIsNotProposed() {
        Cases cases = Cases.opened()
                .proposing()
                .does(Cases.CHECKER, new AddClaim(Passage.of(Cases.TEXT, 0, 82), "All of it.", null));
        cases.does(Person.TOUCHSTONE, anew(found(47, 82, 0.7)));
        assertThat(cases.now().claims()).extracting(Claim::number).containsExactly(1, 2, 3);
        assertThat(cases.now().claims()).extracting(Claim::score).doesNotContain(0.7);
    }

    @Test
    void aRepeatFoundBesideJoinsTheProposal() {
        Cases cases = Cases.opened().proposing();
        Claim repeated = found(0, 29, 0.9);
        Passage owner = Passage.of(Cases.TEXT, 47, 82);
        cases.does(
                Person.TOUCHSTONE,
                anew(repeated.standing(
                        List.of(repeated.passage(), owner), repeated.wording(), 0.9, repeated.reasons())));
        assertThat(cases.now().claims().getFirst().passages()).containsExactly(repeated.passage(), owner);
    }

    @Test
    void thePersonItWasDoneForUndoesIt() {
        Cases cases = Cases.opened().proposing().does(Cases.CHECKER, new TakeUp(1));
        Case before = cases.now();
        cases.does(Person.TOUCHSTONE, anew(found(30, 46, 0.9), found(47, 82, 0.7)));
        assertThat(LastFinder.in(cases.journal())).isEqualTo("better 1");
        cases.does(Cases.CHECKER, cases.historyOf(Cases.CHECKER).undo().getFirst());
        assertThat(content(cases.now())).isEqualTo(content(before));
        assertThat(LastFinder.in(cases.journal())).isEqualTo("test");
        cases.does(Cases.CHECKER, cases.historyOf(Cases.CHECKER).redo().getFirst());
        assertThat(LastFinder.in(cases.journal())).isEqualTo("better 1");
        assertThat(cases.historyOf(Cases.CHECKER).undoes()).isPresent();
        assertThat(cases.historyOf(Cases.EDITOR).undoes()).isEmpty();
    }

    @Test
    void anOrderOfAnotherTextIsRefused() {
        Passage elsewhere = Passage.of("Quite another text.", 0, 13);
        Claim stray = Claim.proposed(1, List.of(elsewhere), "Stray", null, Claim.Kind.STATED, 0.5, List.of());
        Outcome<Case> tried = Cases.opened().proposing().tries(Person.TOUCHSTONE, anew(stray));
        assertThat(tried.refusal().map(trouble -> trouble.key())).contains("trouble.edit.passage");
    }
}
