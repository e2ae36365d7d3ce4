package touchstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a second rater must not see before rating. */
class CoverTest {

    private static final Person CHECKER = new Person("T. Harju", Person.Role.CHECKER);
    private static final Person EDITOR = new Person("B. Adeyemi", Person.Role.EDITOR);
    private static final Instant NOW = Instant.parse("2022-09-22T16:12:00Z");

    @Test
    void coversVerdictsOfOthersWhileInReview() {
        Case inReview = judged(Standing.IN_REVIEW);
        assertThat(Cover.of(inReview, EDITOR).hidesClaim(1)).isTrue();
        assertThat(Cover.of(inReview, CHECKER).hidesClaim(1)).isFalse();
        assertThat(Cover.of(judged(Standing.DRAFT), EDITOR).hidesAny()).isFalse();
        assertThat(Cover.of(judged(Standing.SIGNED_OFF), EDITOR).hidesAny()).isFalse();
    }

    @Test
    void opensOnceRatedOrLookedAt() {
        Case inReview = judged(Standing.IN_REVIEW);
        Claim rated = inReview.claims().getFirst().ratedBy(new SecondRating(EDITOR, NOW, null, ""));
        assertThat(Cover.of(inReview.with(rated), EDITOR).hidesAny()).isFalse();
    }

    @Test
    void coversCommentsThatSpeakOfTheVerdictOnly() {
        Cover cover = Cover.of(judged(Standing.IN_REVIEW), EDITOR);
        assertThat(cover.hides(comment(1, CHECKER, "I would say mostly false, too.")))
                .isTrue();
        assertThat(cover.hides(comment(1, CHECKER, "I rang the duty officer."))).isFalse();
        assertThat(cover.hides(comment(1, EDITOR, "Why false?"))).isFalse();
        assertThat(cover.hides(comment(null, CHECKER, "All rated false."))).isTrue();
    }

    @Test
    void coversNotesOfEvidenceThatSpeakOfTheVerdictOnly() {
        Cover cover = Cover.of(judged(Standing.IN_REVIEW), EDITOR);
        Stance telling = new Stance(1, 1, Stance.Direction.REFUTES, "250 m", "So it is false.");
        assertThat(cover.shown(telling)).isEqualTo(new Stance(1, 1, Stance.Direction.REFUTES, "250 m", null));
        Stance plain = new Stance(1, 1, Stance.Direction.REFUTES, "250 m", "Rang the duty officer.");
        assertThat(cover.shown(plain)).isEqualTo(plain);
        assertThat(Cover.of(judged(Standing.IN_REVIEW), CHECKER).shown(telling)).isEqualTo(telling);
    }

    @Test
    void theListCoversWhatTheCaseCovers() {
        Case inReview = judged(Standing.IN_REVIEW);
        assertThat(CaseSummary.of(inReview, false).verdictsFor(EDITOR)).isEmpty();
        assertThat(CaseSummary.of(inReview, false).verdictsFor(CHECKER)).containsEntry("false", 1);
        Claim rated = inReview.claims().getFirst().ratedBy(new SecondRating(EDITOR, NOW, "false", ""));
        assertThat(CaseSummary.of(inReview.with(rated), false).verdictsFor(EDITOR))
                .containsEntry("false", 1);
        assertThat(CaseSummary.of(judged(Standing.DRAFT), false).verdictsFor(EDITOR))
                .containsEntry("false", 1);
    }

    @Test
    void nothingIsCoveredFromNobody() {
        assertThat(Cover.none(judged(Standing.IN_REVIEW)).hidesAny()).isFalse();
    }

    private static Comment comment(Integer claim, Person by, String text) {
        return new Comment(1, claim, null, null, text, by, NOW, false);
    }

    private static Case judged(Standing standing) {
        String text = "The queue was 20 miles long.";
        Article article = new Article(
                null,
                new Content("0".repeat(64), text.length(), "text/plain"),
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                List.of(new Paragraph(0, text.length(), Paragraph.Kind.BODY)));
        Verdict verdict = new Verdict("false", "", new When.Day(LocalDate.of(2022, 9, 22)), CHECKER, NOW, Set.of());
        Claim claim =
                Claim.byHand(1, Passage.of(text, 0, text.length()), text, null).judged(verdict);
        Stamp stamp = new Stamp(1, CHECKER, NOW);
        return Case.opened(
                        "id",
                        "Queue",
                        Scale.SIX.key(),
                        article,
                        Trail.begun(CHECKER, NOW).after(stamp, true))
                .with(claim)
                .reviewed(Review.DRAFT.at(standing, null, null));
    }
}
