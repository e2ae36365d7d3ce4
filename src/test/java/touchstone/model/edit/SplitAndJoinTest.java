package touchstone.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Reason;
import touchstone.model.Stance;

/** One claim that says two things becomes two; two that say one thing become one; undo takes either back. */
class SplitAndJoinTest {

    private static final String BOTH = "The mill burned down in 1951. Nobody was hurt.";
    private static final int CUT = BOTH.indexOf("Nobody");

    private static Cases whole() {
        Passage passage = Passage.of(Cases.TEXT, 0, BOTH.length());
        List<Reason> reasons = List.of(
                new Reason(Reason.Cue.DATE, "1951", 24, 28, 0.3),
                new Reason(Reason.Cue.OPINION, "Nobody", CUT, CUT + 6, -0.1));
        Claim claim = Claim.proposed(1, List.of(passage), BOTH, null, Claim.Kind.STATED, 0.7, reasons);
        return Cases.opened().does(Person.TOUCHSTONE, new ProposeClaims("test", List.of(claim), List.of()));
    }

    @Test
    void eachHalfKeepsItsWordsItsPlaceAndItsReasons() {
        Cases cases = whole();
        cases.does(Cases.CHECKER, new Split(1, CUT));

        Claim first = cases.now().claim(1).orElseThrow();
        Claim second = cases.now().claim(2).orElseThrow();
        assertThat(first.wording()).isEqualTo("The mill burned down in 1951.");
        assertThat(second.wording()).isEqualTo("Nobody was hurt.");
        assertThat(second.passage().isIn(Cases.TEXT)).isTrue();
        assertThat(first.reasons()).extracting(Reason::words).containsExactly("1951");
        assertThat(second.reasons()).extracting(Reason::words).containsExactly("Nobody");
    }

    @Test
    void evidenceAndNumberStayWithTheFirstHalf() {
        Cases cases = whole().does(Cases.CHECKER, new AddEvidence(Cases.note("Fire register")))
                .does(Cases.CHECKER, new Attach(new Stance(1, 1, Stance.Direction.SUPPORTS, null, null)));
        cases.does(Cases.CHECKER, new Split(1, CUT));

        assertThat(cases.now().stancesOn(1)).hasSize(1);
        assertThat(cases.now().stancesOn(2)).isEmpty();
        assertThat(cases.now().claim(2).orElseThrow().state()).isEqualTo(Claim.State.TAKEN_UP);
    }

    @Test
    void aHalfWithoutWordsAndAJudgedClaimAreRefused() {
        Cases cases = whole();
        assertThat(refusal(cases, new Split(1, 0))).isEqualTo("trouble.edit.split-nowhere");
        assertThat(refusal(cases, new Split(1, 900))).isEqualTo("trouble.edit.split-nowhere");
        assertThat(refusal(cases, new Split(9, 3))).isEqualTo("trouble.edit.no-claim");
        cases.does(Cases.CHECKER, Cases.verdict(1, "true"));
        assertThat(refusal(cases, new Split(1, CUT))).isEqualTo("trouble.edit.split-judged");
    }

    @Test
    void twoNeighboursReadAsOneAgain() {
        Cases cases = whole().does(Cases.CHECKER, new Split(1, CUT)).does(Cases.CHECKER, new Join(1, 2));

        Claim joined = cases.now().claim(1).orElseThrow();
        assertThat(joined.wording()).isEqualTo(BOTH);
        assertThat(joined.passages()).hasSize(1);
        assertThat(joined.reasons()).extracting(Reason::words).containsExactly("1951", "Nobody");
        assertThat(cases.now().claims()).hasSize(1);
    }

    @Test
    void whatStandsApartKeepsBothPlaces() {
        int start = Cases.TEXT.indexOf("it had been insured");
        Cases cases = whole();
        Passage insured = Passage.of(Cases.TEXT, start, Cases.TEXT.length() - 1);
        cases.does(Cases.CHECKER, new AddClaim(insured, "The mill was insured.", null))
                .does(Cases.CHECKER, new AddComment(2, null, null, "By whom?"))
                .does(Cases.CHECKER, new Join(1, 2));

        Claim joined = cases.now().claim(1).orElseThrow();
        assertThat(joined.passages()).extracting(Passage::quote).containsExactly(BOTH, "it had been insured");
        assertThat(joined.wording()).isEqualTo(BOTH + " The mill was insured.");
        assertThat(joined.state()).isEqualTo(Claim.State.TAKEN_UP);
        assertThat(cases.now().comments().getFirst().claim()).isEqualTo(1);
    }

    @Test
    void undoTakesBothBack() {
        Cases cases = whole();
        Case before = cases.now();
        cases.does(Cases.CHECKER, new Split(1, CUT));
        cases.does(Cases.CHECKER, new Join(2, 1));
        cases.does(Cases.CHECKER, cases.historyOf(Cases.CHECKER).undo().getFirst());
        cases.does(Cases.CHECKER, cases.historyOf(Cases.CHECKER).undo().getFirst());

        assertThat(cases.now().claims()).isEqualTo(before.claims());
    }

    @Test
    void aClaimIsJoinedToAnotherThatHasNoVerdict() {
        Cases cases = whole().does(Cases.CHECKER, new Split(1, CUT)).does(Cases.CHECKER, Cases.verdict(2, "true"));
        assertThat(refusal(cases, new Join(1, 2))).isEqualTo("trouble.edit.join-judged");
        assertThat(refusal(cases, new Join(1, 1))).isEqualTo("trouble.edit.join-itself");
        assertThat(refusal(cases, new Join(1, 7))).isEqualTo("trouble.edit.no-claim");
    }

    private static String refusal(Cases cases, Edit edit) {
        return cases.tries(Cases.CHECKER, edit).refusal().orElseThrow().key();
    }
}
