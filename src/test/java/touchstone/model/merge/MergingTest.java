package touchstone.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Passage;
import touchstone.model.Stance;
import touchstone.model.Standing;
import touchstone.model.Testimony;
import touchstone.model.Verdict;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.AnswerQuestion;
import touchstone.model.edit.Attach;
import touchstone.model.edit.DescribeTestimony;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Entry;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.Matter;
import touchstone.model.edit.Merge;
import touchstone.model.edit.Parts;
import touchstone.model.edit.RemoveEvidence;
import touchstone.model.edit.Return;
import touchstone.model.edit.Reword;
import touchstone.model.edit.SettleComment;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeUp;
import touchstone.model.edit.WithdrawVerdict;

/** What becomes of what two people did on copies of one case. */
class MergingTest {

    private final Hand tarja = Hand.begun();
    private final Hand mila = tarja.copiedTo(Hand.MILA);

    private static Claim claim(Case of, int number) {
        return of.claim(number).orElseThrow();
    }

    @Test
    void whatTheyDidToDifferentThingsIsAllThere() {
        tarja.does(new TakeUp(1)).does(new Reword(1, "The mill burned down."));
        mila.does(Hand.verdict(2, "true")).does(new AddComment(1, null, null, "Which mill?"));
        tarja.takesIn(mila);
        assertThat(claim(tarja.now(), 1).wording()).isEqualTo("The mill burned down.");
        assertThat(claim(tarja.now(), 2).verdict()).extracting(Verdict::by).isEqualTo(Hand.MILA);
        assertThat(tarja.now().comments()).extracting(Comment::text).containsExactly("Which mill?");
        assertThat(tarja.disputes()).isEmpty();
    }

    @Test
    void twoVerdictsAreLeftToAPersonAndTheClaimIsOpenUntilThen() {
        tarja.does(Hand.verdict(1, "false"));
        mila.does(Hand.verdict(1, "mostly-false"));
        tarja.takesIn(mila);
        assertThat(claim(tarja.now(), 1).isOpen()).isTrue();
        Dispute dispute = only(tarja);
        assertThat(dispute.isOf(Matter.VERDICT, 1, null)).isTrue();
        assertThat(dispute.sides()).extracting(Dispute.Side::by).containsExactlyInAnyOrder(Hand.TARJA, Hand.MILA);
        Dispute.Side milas = sideOf(dispute, Hand.MILA.name());
        tarja.does(dispute.settledOn(milas));
        assertThat(claim(tarja.now(), 1).verdict())
                .extracting(Verdict::rating, Verdict::by)
                .containsExactly("mostly-false", Hand.MILA);
        assertThat(tarja.disputes()).isEmpty();
        mila.takesIn(tarja);
        assertThat(mila.disputes()).isEmpty();
        assertThat(mila.now().claims()).isEqualTo(tarja.now().claims());
    }

    @Test
    void aVerdictOfOnesOwnSettlesItToo() {
        tarja.does(Hand.verdict(1, "false"));
        mila.does(Hand.verdict(1, "true"));
        tarja.takesIn(mila).does(Hand.verdict(1, "half-true"));
        assertThat(tarja.disputes()).isEmpty();
        assertThat(claim(tarja.now(), 1).verdict()).extracting(Verdict::rating).isEqualTo("half-true");
    }

    @Test
    void whoSaysThatSomebodyIsNotToBeNamedIsHeardBeforeWhoSaysThatTheyMay() {
        Hand both = Hand.begun().does(new AddEvidence(called()));
        Hand one = both.copiedTo(Hand.TARJA).does(new DescribeTestimony(3, who(Testimony.Naming.BY_NAME)));
        Hand other = both.copiedTo(Hand.MILA).does(new DescribeTestimony(3, who(Testimony.Naming.NOT_AT_ALL)));
        Hand taken = other.copiedTo(Hand.BOLA);
        assertThat(naming(taken.takesIn(one))).isEqualTo(Testimony.Naming.NOT_AT_ALL);
        assertThat(naming(one.takesIn(other))).isEqualTo(Testimony.Naming.NOT_AT_ALL);
    }

    private static Testimony who(Testimony.Naming naming) {
        return new Testimony("Vilja Aaltonen", null, null, null, naming, Testimony.Wording.NOTES);
    }

    private static Evidence called() {
        Evidence note = Hand.note("A call");
        return who(Testimony.Naming.NOT_ASKED)
                .toldOf(note.described(Evidence.Kind.PHONE_CALL, note.title(), note.provenance()));
    }

    private static Testimony.Naming naming(Hand hand) {
        return Testimony.of(hand.now().evidence(3).orElseThrow()).orElseThrow().naming();
    }

    @Test
    void theSameVerdictTwiceIsNoDispute() {
        tarja.does(Hand.verdict(1, "false"));
        mila.does(Hand.verdict(1, "false"));
        tarja.takesIn(mila);
        assertThat(tarja.disputes()).isEmpty();
        assertThat(claim(tarja.now(), 1).verdict()).isNotNull();
    }

    @Test
    void takingUpWhatAnotherJudgedIsNoDispute() {
        tarja.does(new TakeUp(1));
        mila.does(Hand.verdict(1, "true"));
        assertThat(tarja.takesIn(mila).disputes()).isEmpty();
        assertThat(claim(tarja.now(), 1).verdict()).isNotNull();
    }

    @Test
    void dismissingWhatAnotherJudgedIsADispute() {
        tarja.does(new Dismiss(1, "An opinion"));
        mila.does(Hand.verdict(1, "true"));
        tarja.takesIn(mila);
        assertThat(only(tarja).matter()).isEqualTo(Matter.VERDICT);
        assertThat(claim(tarja.now(), 1).isOpen()).isTrue();
    }

    @Test
    void withdrawingAVerdictThatAnotherChangedIsADispute() {
        Hand both = Hand.begun().does(Hand.verdict(1, "true"));
        Hand one = both.copiedTo(Hand.TARJA).does(new WithdrawVerdict(1));
        Hand other = both.copiedTo(Hand.MILA).does(Hand.verdict(1, "false"));
        assertThat(only(one.takesIn(other)).matter()).isEqualTo(Matter.VERDICT);
    }

    @Test
    void toDoAndUndoIsToSayNothing() {
        tarja.does(Hand.verdict(1, "false")).undoes();
        mila.does(Hand.verdict(1, "true"));
        tarja.takesIn(mila);
        assertThat(tarja.disputes()).isEmpty();
        assertThat(claim(tarja.now(), 1).verdict()).extracting(Verdict::rating).isEqualTo("true");
    }

    @Test
    void undoingHereLeavesAloneWhatAnotherDidToTheSameClaim() {
        tarja.does(new Reword(1, "A mill burned.")).undoes();
        mila.does(new AnswerQuestion(1, Claim.Question.DATE, true));
        tarja.takesIn(mila);
        assertThat(claim(tarja.now(), 1).answered()).containsExactly(Claim.Question.DATE);
        assertThat(claim(tarja.now(), 1).isReworded()).isFalse();
    }

    @Test
    void whoeverReadTheOthersWordsAndChangedThemHasTheLastWord() {
        tarja.does(new Reword(1, "A mill burned."));
        mila.takesIn(tarja).does(new Reword(1, "A mill burned down."));
        tarja.does(new AddComment(1, null, null, "Is this right?"));
        tarja.takesIn(mila);
        assertThat(tarja.disputes()).isEmpty();
        assertThat(claim(tarja.now(), 1).wording()).isEqualTo("A mill burned down.");
    }

    @Test
    void twoWordingsAreSettledOnEitherEvenTheOneThatIsShown() {
        tarja.does(new Reword(1, "A mill burned."));
        mila.does(new Reword(1, "Some mill burned."));
        tarja.takesIn(mila);
        Dispute dispute = only(tarja);
        String shown = claim(tarja.now(), 1).wording();
        Dispute.Side same = dispute.sides().stream()
                .filter(side -> side.parts().claims().isEmpty())
                .findFirst()
                .orElseThrow();
        tarja.does(dispute.settledOn(same));
        assertThat(tarja.disputes()).isEmpty();
        assertThat(claim(tarja.now(), 1).wording()).isEqualTo(shown);
    }

    @Test
    void claimsOfOneNumberGetTwoAndWhatWasSaidOfThemFollows() {
        Passage place = Passage.of(Hand.TEXT, 47, 82);
        tarja.does(new AddClaim(place, "Tarja's claim", null)).does(Hand.verdict(3, "true"));
        mila.does(new AddClaim(place, "Mila's claim", null))
                .does(new AddEvidence(Hand.note("Photo")))
                .does(new Attach(new Stance(3, 3, Stance.Direction.REFUTES, null, null)))
                .does(new AddComment(3, null, null, "Hers"));
        Hand joined = tarja.copiedTo(Hand.TARJA).takesIn(mila);
        assertThat(joined.now().claims()).hasSize(4);
        int hers = numberOf(joined.now(), "Mila's claim");
        int his = numberOf(joined.now(), "Tarja's claim");
        assertThat(List.of(hers, his)).containsExactlyInAnyOrder(3, 4);
        assertThat(claim(joined.now(), his).verdict()).isNotNull();
        assertThat(joined.now().stancesOn(hers)).extracting(Stance::evidence).containsExactly(3);
        assertThat(joined.now().comments()).extracting(Comment::claim).containsExactly(hers);
        assertThat(mila.takesIn(tarja).now().claims()).isEqualTo(joined.now().claims());
        assertThat(tarja.looksAt(mila).confluence().renumberedClaims(hers == 3 ? tarja.head() : mila.head()))
                .isEqualTo(hers == 3 ? Map.of(3, 4) : Map.of());
    }

    @Test
    void whatOneTookOutAndTheOtherWorkedOnStaysUntilSettled() {
        tarja.does(new RemoveEvidence(1, "Doubled"));
        mila.does(new Attach(new Stance(2, 1, Stance.Direction.SUPPORTS, null, null)));
        tarja.takesIn(mila);
        assertThat(tarja.now().stancesOn(2)).hasSize(1);
        Dispute dispute = only(tarja);
        assertThat(dispute.isOf(Matter.REMOVAL, null, 1)).isTrue();
        tarja.does(dispute.settledOn(sideOf(dispute, Hand.TARJA.name())));
        assertThat(tarja.now().evidence()).extracting(Evidence::number).containsExactly(2);
        assertThat(tarja.now().stances()).isEmpty();
        assertThat(tarja.disputes()).isEmpty();
    }

    @Test
    void whatOneTookOutAndNobodyTouchedIsGone() {
        tarja.does(new RemoveEvidence(1, "Doubled"));
        mila.does(new TakeUp(1));
        assertThat(mila.takesIn(tarja).now().evidence())
                .extracting(Evidence::number)
                .containsExactly(2);
    }

    @Test
    void halvesOfAGradeGoTogetherAndTwoGradesDoNot() {
        tarja.does(new GradeEvidence(1, new Grade(Grade.Source.B, null)))
                .does(new GradeEvidence(2, Grade.parse("B1").orElseThrow()));
        mila.does(new GradeEvidence(1, new Grade(null, Grade.Information.DOUBTFUL)))
                .does(new GradeEvidence(2, Grade.parse("C2").orElseThrow()));
        tarja.takesIn(mila);
        assertThat(tarja.now().evidence(1).orElseThrow().grade())
                .isEqualTo(new Grade(Grade.Source.B, Grade.Information.DOUBTFUL));
        assertThat(only(tarja).isOf(Matter.GRADE, null, 2)).isTrue();
    }

    @Test
    void aConversationIsSettledOnlyWhereNobodyOpenedItAgain() {
        Hand both = Hand.begun().does(new AddComment(1, null, null, "Why?"));
        Hand one = both.copiedTo(Hand.TARJA).does(new SettleComment(1, true));
        Hand other = both.copiedTo(Hand.MILA).does(new SettleComment(1, true)).does(new SettleComment(1, false));
        one.takesIn(other);
        assertThat(one.now().comments()).extracting(Comment::settled).containsExactly(true);
    }

    @Test
    void theCaseIsWhereTheMoreCautiousHasIt() {
        Hand sent = Hand.begun().does(new TakeUp(1)).does(new Submit());
        Hand editor = sent.copiedTo(Hand.BOLA).does(new Return("Ask the owner"));
        Hand checker = sent.copiedTo(Hand.MILA).does(Hand.verdict(1, "true"));
        checker.takesIn(editor);
        assertThat(checker.now().standing()).isEqualTo(Standing.RETURNED);
        assertThat(claim(checker.now(), 1).verdict()).isNotNull();
    }

    @Test
    void whoeverWorkedOnEitherCopyMayNotSignIt() {
        tarja.does(new TakeUp(1));
        mila.does(Hand.BOLA, new Reword(2, "No person was hurt."));
        tarja.takesIn(mila);
        assertThat(tarja.now().trail().isWorkOf(Hand.BOLA)).isTrue();
    }

    @Test
    void whoDidNothingSinceJustGoesOn() {
        mila.does(new TakeUp(1)).does(new TakeUp(2));
        Merging merging = tarja.looksAt(mila);
        assertThat(merging.isBehind()).isTrue();
        assertThat(merging.following())
                .extracting(link -> link.entry().edit())
                .containsExactly(new TakeUp(1), new TakeUp(2));
        assertThat(mila.looksAt(tarja).hasNews()).isFalse();
    }

    @Test
    void anotherCaseIsRefused() {
        Hand stranger = Hand.begun("3f1c1f0e-0000-4000-8000-000000000002");
        assertThat(Merging.of(
                                List.of(tarja.head()),
                                tarja.head(),
                                stranger.links().values(),
                                stranger.head())
                        .refusal())
                .isPresent();
    }

    @Test
    void aMergeThatSaysWhatNobodySaidIsNotTrue() {
        tarja.does(new TakeUp(1));
        mila.does(Hand.verdict(2, "true"));
        tarja.takesIn(mila);
        assertThat(Merging.isTrue(tarja.links().values(), tarja.head())).isTrue();
        Hand forged = tarja.copiedTo(Hand.TARJA);
        Merge right = (Merge) tarja.head().entry().edit();
        Link lie = new Link(
                new Entry(
                        tarja.head().entry().stamp(),
                        new Merge(
                                right.brought(),
                                Parts.leading(tarja.now(), tarja.now()),
                                right.boilerplate(),
                                right.review(),
                                right.workedOn(),
                                right.claimsEver(),
                                right.evidenceEver(),
                                right.commentsEver())),
                tarja.head().prev(),
                "lie");
        forged.links().put("lie", lie);
        assertThat(Merging.isTrue(forged.links().values(), lie)).isFalse();
    }

    private static int numberOf(Case of, String wording) {
        return of.claims().stream()
                .filter(claim -> claim.wording().equals(wording))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Dispute only(Hand hand) {
        assertThat(hand.disputes()).hasSize(1);
        return hand.disputes().getFirst();
    }

    private static Dispute.Side sideOf(Dispute dispute, String name) {
        return dispute.sides().stream()
                .filter(side -> side.by().isNamed(name))
                .findFirst()
                .orElseThrow();
    }
}
