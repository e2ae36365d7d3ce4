package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import touchstone.claims.encoder.Encoder;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Reason;
import touchstone.model.Trouble;
import touchstone.work.Together;

/** What stands at once, what comes after it, and that neither keeps anybody waiting who has cancelled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstOrderTest {

    private static final String TEXT = """
        Old mill closes after 170 years

        The old mill at Penrose closed on Monday after 170 years, with the loss of 40 jobs.

        READ MORE: Ten mills to see before you die

        What a place it was, and how we loved it!

        "Flour prices have doubled since 2019," said Jane Marsh, who ran the mill.

        Perhaps somebody will buy it one day.
        """;

    private final EncoderFinder finder = new EncoderFinder();

    @AfterAll
    void close() {
        finder.close();
    }

    private Found found(Article article) {
        return finder.find(article, Progress.UNSEEN).orThrow();
    }

    @Test
    void noReasonIsAWordThatSaysNothingByItself() {
        String text = """
            Of the two of them it was to be this one that was in it for them.

            They had been to it before, and it was not so, but in the end the council let the mill be of use to us.

            "It is what it is, and what will be will be," said Jane Marsh, who was at it from 1999 on.
            """;
        List<String> words = found(Articles.of(text)).sentences().stream()
                .flatMap(sentence ->
                        found(Articles.of(text.substring(sentence.start(), sentence.end()))).claims().stream())
                .flatMap(claim -> claim.reasons().stream())
                .filter(reason -> reason.cue() == Reason.Cue.WORDING)
                .map(reason -> reason.words().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(words).doesNotContain("of", "the", "it", "to", "in", "was", "and", "them", "that", "who", "not");
    }

    @Test
    void severalAtOnceFindExactlyWhatOneFinds() {
        Article article = Articles.of(TEXT.repeat(3));
        List<Integer> sizes = new ArrayList<>();
        try (EncoderFinder several = new EncoderFinder(Optional::empty, tasks -> {
            sizes.add(tasks.size());
            Together.all(tasks);
        })) {
            assertThat(several.find(article, Progress.UNSEEN).orThrow()).isEqualTo(found(article));
        }
        assertThat(sizes).containsExactly(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void aFirstOrderWaitsForNothingAndAllOfItIsFoundAgain() {
        AtomicBoolean isLoaded = new AtomicBoolean();
        Article article = Articles.of(TEXT);
        Supplier<Outcome<Encoder>> loading = () -> {
            isLoaded.set(true);
            return Encoder.load();
        };
        try (EncoderFinder cold = new EncoderFinder(loading, Heads::ofArticles)) {
            Found first = cold.first(article, Progress.UNSEEN).orThrow();

            assertThat(isLoaded).isFalse();
            assertThat(first).isEqualTo(Articles.byCues(article));
            assertThat(cold.hasMore(article)).isTrue();
            assertThat(cold.hasMore(Articles.of(TEXT, "de", null))).isFalse();
            assertThat(found(article).claims())
                    .extracting(Claim::passage)
                    .containsAll(first.claims().stream().map(Claim::passage).toList());
        }
    }

    @Test
    void theRulesCanBeCancelledToo() {
        List<Long> told = new ArrayList<>();
        Progress cancelling = new Progress() {
            @Override
            public void at(long done, long of) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 2;
            }
        };
        assertThat(new CueFinder().first(Articles.of(TEXT), cancelling).refusal())
                .map(Trouble::key)
                .contains("trouble.claims.cancelled");
        assertThat(told).containsExactly(1L, 2L);
    }
}
