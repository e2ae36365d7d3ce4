package touchstone.model.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Stamp;
import touchstone.model.Standing;
import touchstone.model.Trail;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.ProposeClaims;
import touchstone.model.edit.TakeUp;
import touchstone.model.learning.Choice.Decision;

class ChoiceTest {

    private static final String TEXT = "It is 38 metres high. It was built in 1871. It is grey. Nobody lives there.";
    private static final Person CHECKER = new Person("Tarja Harju", Person.Role.CHECKER);
    private static final Instant OPENED = Instant.parse("2026-03-04T10:00:00Z");
    private static final String HASH = "a".repeat(64);

    private static Passage passage(String words) {
        int start = TEXT.indexOf(words);
        return Passage.of(TEXT, start, start + words.length());
    }

    private static Claim proposed(int number, String words) {
        return Claim.proposed(number, List.of(passage(words)), words, null, Claim.Kind.STATED, 0.5, List.of());
    }

    private static Case made(List<Edit> edits) {
        Article article = new Article(
                null, new Content(HASH, 9, "text/plain"), null, null, null, null, null, "en", TEXT, List.of());
        Case opened = Case.opened("id", "Lighthouse", "six", article, Trail.begun(CHECKER, OPENED));
        List<Edit> all = new ArrayList<>();
        all.add(new ProposeClaims(
                "cues 1",
                List.of(
                        proposed(1, "It is 38 metres high."),
                        proposed(2, "It was built in 1871."),
                        proposed(3, "It is grey.")),
                List.of()));
        all.addAll(edits);
        Case now = opened;
        for (Edit edit : all) {
            now = edit.applyTo(now, new Stamp(now.trail().entries() + 1, CHECKER, OPENED))
                    .orThrow();
        }
        return now;
    }

    @Test
    void whatIsTakenUpOrDismissedIsAChoiceAndWhatIsOpenIsNone() {
        Case made = made(List.of(new TakeUp(1), new Dismiss(2, null)));

        assertThat(Choice.of(made))
                .extracting(Choice::article, Choice::language, Choice::openedAt, Choice::start, Choice::decision)
                .containsExactly(
                        tuple(HASH, "en", OPENED, 0, Decision.TAKEN_UP),
                        tuple(HASH, "en", OPENED, TEXT.indexOf("It was"), Decision.DISMISSED));
    }

    @Test
    void whatIsLeftInASignedOffCaseSpeaksAgainstTheSentence() {
        Case made = made(List.of(new TakeUp(1)));
        Case signed = made.reviewed(made.review().at(Standing.SIGNED_OFF, null, null));

        assertThat(Choice.of(made)).hasSize(1);
        assertThat(Choice.of(signed))
                .extracting(Choice::decision)
                .containsExactly(Decision.TAKEN_UP, Decision.LEFT, Decision.LEFT);
    }

    @Test
    void aClaimMadeByHandSpeaksForItsWordsUnlessItWasDismissed() {
        AddClaim byHand = new AddClaim(passage("Nobody lives there."), "Nobody lives there.", null);

        assertThat(Choice.of(made(List.of(byHand))))
                .extracting(Choice::decision)
                .containsExactly(Decision.TAKEN_UP);
        assertThat(Choice.of(made(List.of(byHand, new Dismiss(4, null))))).isEmpty();
    }

    @Test
    void choicesAreCountedByLanguageAndSayWhatIsMissing() {
        List<Choice> choices = Choice.of(made(List.of(new TakeUp(1), new Dismiss(2, null))));
        Choice german = new Choice("b", "de-AT", OPENED, 0, 9, Decision.LEFT);
        List<Choice> all = new ArrayList<>(choices);
        all.add(german);

        assertThat(Tally.of(all)).containsExactly(new Tally("en", 1, 1, 0, 1, 1), new Tally("de", 0, 0, 1, 1, 0));
        assertThat(new Tally("en", 50, 20, 30, 9, 8).isEnough()).isTrue();
        assertThat(new Tally("en", 49, 20, 30, 9, 8).lacksTakenUp()).isEqualTo(1);
        assertThat(new Tally("en", 50, 20, 10, 9, 8).lacksAgainst()).isEqualTo(20);
        assertThat(new Tally("en", 50, 20, 30, 9, 5).lacksArticles()).isEqualTo(3);
        assertThat(new Tally("en", 0, 0, 0, 0, 0).isEnough()).isFalse();
    }
}
