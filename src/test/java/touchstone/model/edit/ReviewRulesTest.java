package touchstone.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Case;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Seal;
import touchstone.model.Standing;
import touchstone.model.Trouble;

/** The way of a case from draft to sign-off and back, and who may take which step. */
class ReviewRulesTest {

    /** Lets pass that nothing is tied to the claim. */
    private static final Waive KNOWN = new Waive("EVIDENCE:1:", "Everybody saw it.");

    private static String refusal(Outcome<Case> outcome) {
        return outcome.refusal().map(Trouble::key).orElse("not refused");
    }

    private static SignOff signature(Cases of, Person by) {
        return new SignOff(new Seal(
                of.now().trail().entries(),
                "0".repeat(64),
                "0".repeat(64),
                "0".repeat(64),
                "key",
                "signature",
                by,
                Cases.BEGUN));
    }

    private static Cases inReview() {
        return Cases.opened()
                .proposing()
                .does(Cases.CHECKER, Cases.verdict(1, "true"))
                .does(Cases.CHECKER, new Submit());
    }

    @Test
    void aCaseGoesFromDraftOverReviewToSignOff() {
        Cases cases = inReview();
        assertThat(cases.now().standing()).isEqualTo(Standing.IN_REVIEW);
        cases.does(Cases.EDITOR, signature(cases, Cases.EDITOR));
        assertThat(cases.now().standing()).isEqualTo(Standing.SIGNED_OFF);
        assertThat(cases.now().review().seal()).isNotNull();
    }

    @Test
    void nothingTakenUpMeansNothingToReview() {
        assertThat(refusal(Cases.opened().proposing().tries(Cases.CHECKER, new Submit())))
                .isEqualTo("trouble.review.nothing-taken-up");
    }

    @Test
    void nobodySignsOffTheirOwnWorkNotEvenUnderAnotherSpelling() {
        Cases cases = inReview();
        Person sameInCapitals = new Person("  TARJA   harju ", Person.Role.EDITOR);
        assertThat(refusal(cases.tries(sameInCapitals, signature(cases, sameInCapitals))))
                .isEqualTo("trouble.review.own-work");
    }

    @Test
    void anEditorWhoWorkedOnTheCaseCannotSignIt() {
        Cases cases = inReview().does(Cases.EDITOR, new Reword(1, "The mill burned down in the year 1951."));
        assertThat(refusal(cases.tries(Cases.EDITOR, signature(cases, Cases.EDITOR))))
                .isEqualTo("trouble.review.own-work");
    }

    @Test
    void anEditorWhoOnlyAskedCanSignIt() {
        Cases cases =
                inReview().does(Cases.EDITOR, KNOWN).does(Cases.EDITOR, new AddComment(1, null, null, "Who counted?"));
        assertThat(cases.tries(Cases.EDITOR, signature(cases, Cases.EDITOR)).refusal())
                .isEmpty();
    }

    @Test
    void anEditorWhoTookBackTheirOwnCommentCanStillSign() {
        Cases cases =
                inReview().does(Cases.EDITOR, KNOWN).does(Cases.EDITOR, new AddComment(1, null, null, "Who counted?"));
        cases.does(Cases.EDITOR, cases.historyOf(Cases.EDITOR).undo().getFirst());
        assertThat(cases.now().comments()).isEmpty();
        assertThat(cases.tries(Cases.EDITOR, signature(cases, Cases.EDITOR)).refusal())
                .isEmpty();
    }

    @Test
    void whoeverLookedFirstCannotRateBlindAfterwards() {
        Cases cases = inReview().does(Cases.EDITOR, new RateSecond(1, null, ""));
        assertThat(refusal(cases.tries(Cases.EDITOR, new RateSecond(1, "false", ""))))
                .isEqualTo("trouble.edit.rated-already");
    }

    @Test
    void onlyAnEditorSignsReturnsAndWaives() {
        Person other = new Person("Ines Novak", Person.Role.CHECKER);
        Cases cases = inReview();
        assertThat(refusal(cases.tries(other, signature(cases, other)))).isEqualTo("trouble.review.editors-only");
        assertThat(refusal(cases.tries(other, new Return("Date it.")))).isEqualTo("trouble.review.editors-only");
        assertThat(refusal(cases.tries(other, new Waive("VERDICT:2:", "Later."))))
                .isEqualTo("trouble.review.editors-only");
    }

    @Test
    void aClaimWithoutVerdictIsInTheWayUntilItIsLetPass() {
        Cases cases = inReview().does(Cases.CHECKER, new TakeUp(2));
        assertThat(refusal(cases.tries(Cases.EDITOR, signature(cases, Cases.EDITOR))))
                .isEqualTo("trouble.review.one-missing");
        Missing missing = Missing.in(cases.now(), List.of()).getFirst();
        cases.does(Cases.EDITOR, new Waive(missing.key(), "Not central."));
        assertThat(cases.tries(Cases.EDITOR, signature(cases, Cases.EDITOR)).refusal())
                .isEmpty();
    }

    @Test
    void whatWasLetPassLapsesWhenTheCaseIsOpenedAgain() {
        Cases cases = inReview().does(Cases.CHECKER, new TakeUp(2));
        cases.does(Cases.EDITOR, new Waive("VERDICT:2:", "Not central."));
        cases.does(Cases.EDITOR, signature(cases, Cases.EDITOR));
        cases.does(Cases.CHECKER, new Reopen("New pictures came in."));
        cases.does(Cases.CHECKER, new Submit());
        assertThat(cases.now().review().waivers()).isEmpty();
        assertThat(refusal(cases.tries(Cases.EDITOR, signature(cases, Cases.EDITOR))))
                .isEqualTo("trouble.review.one-missing");
    }

    @Test
    void aVerdictThatNothingIsTiedToIsMissingItsEvidenceUntilItIsLetPass() {
        Cases cases = inReview();
        assertThat(Missing.in(cases.now(), List.of())).extracting(Missing::key).containsExactly("EVIDENCE:1:");
        cases.does(Cases.EDITOR, KNOWN);
        assertThat(Missing.in(cases.now(), List.of())).isEmpty();
    }

    @Test
    void anEditorsOpenQuestionIsMissingUntilItIsSettled() {
        Cases cases =
                inReview().does(Cases.EDITOR, KNOWN).does(Cases.EDITOR, new AddComment(1, null, null, "Who counted?"));
        assertThat(Missing.in(cases.now(), List.of()))
                .extracting(Missing::key)
                .containsExactly("CONVERSATION_OPEN:1:1");
        cases.does(Cases.CHECKER, new SettleComment(1, true));
        assertThat(Missing.in(cases.now(), List.of())).isEmpty();
    }

    @Test
    void aSecondRatingThatDiffersIsMissingUntilItIsLetPass() {
        Cases cases = inReview().does(Cases.EDITOR, KNOWN).does(Cases.EDITOR, new RateSecond(1, "half-true", ""));
        assertThat(Missing.in(cases.now(), List.of()))
                .extracting(Missing::key)
                .containsExactly("RATING_DIFFERS:1:" + Cases.EDITOR.name());
        cases.does(Cases.EDITOR, new Waive("RATING_DIFFERS:1:" + Cases.EDITOR.name(), "Talked over."));
        assertThat(Missing.in(cases.now(), List.of())).isEmpty();
    }

    @Test
    void aSignatureOverAnEarlierMomentIsRefused() {
        Cases cases = inReview();
        SignOff early = signature(cases, Cases.EDITOR);
        cases.does(Cases.CHECKER, new AnswerQuestion(1, touchstone.model.Claim.Question.DATE, false));
        assertThat(refusal(cases.tries(Cases.EDITOR, early))).isEqualTo("trouble.review.seal-elsewhere");
    }

    @Test
    void whatIsSignedOffIsChangedOnlyAfterReopeningWithAReason() {
        Cases cases = inReview();
        cases.does(Cases.EDITOR, signature(cases, Cases.EDITOR));
        assertThat(refusal(cases.tries(Cases.CHECKER, new TakeUp(2)))).isEqualTo("trouble.edit.signed-off");
        assertThat(refusal(cases.tries(Cases.CHECKER, new AddComment(null, null, null, "Hm."))))
                .isEqualTo("trouble.edit.signed-off");
        assertThat(refusal(cases.tries(Cases.CHECKER, new Reopen("  ")))).isEqualTo("trouble.edit.no-reason");
        cases.does(Cases.CHECKER, new Reopen("New pictures came in."));
        assertThat(cases.now().standing()).isEqualTo(Standing.DRAFT);
        assertThat(cases.now().review().seal()).isNull();
        assertThat(cases.tries(Cases.CHECKER, new TakeUp(2)).refusal()).isEmpty();
    }

    @Test
    void aReturnNeedsAReasonAndACaseInReview() {
        Cases cases = Cases.opened().proposing().does(Cases.CHECKER, new TakeUp(1));
        assertThat(refusal(cases.tries(Cases.EDITOR, new Return("Why?")))).isEqualTo("trouble.review.not-in-review");
        cases.does(Cases.CHECKER, new Submit());
        assertThat(refusal(cases.tries(Cases.EDITOR, new Return(" ")))).isEqualTo("trouble.edit.no-reason");
        cases.does(Cases.EDITOR, new Return("Date the map."));
        assertThat(cases.now().standing()).isEqualTo(Standing.RETURNED);
        assertThat(cases.now().review().because()).isEqualTo("Date the map.");
    }

    @Test
    void aSecondRatingIsNotForTheOneWhoDecided() {
        Cases cases = inReview();
        assertThat(refusal(cases.tries(Cases.CHECKER, new RateSecond(1, "false", ""))))
                .isEqualTo("trouble.edit.own-verdict");
        cases.does(Cases.EDITOR, new RateSecond(1, "false", "The roof stands."));
        assertThat(cases.now().claim(1).orElseThrow().secondRatings())
                .singleElement()
                .satisfies(rating -> {
                    assertThat(rating.isBlind()).isTrue();
                    assertThat(rating.by()).isEqualTo(Cases.EDITOR);
                });
    }

    @Test
    void theProgramMayProposeAndNothingElse() {
        assertThat(refusal(Cases.opened().proposing().tries(Person.TOUCHSTONE, new TakeUp(1))))
                .isEqualTo("trouble.edit.program");
    }
}
