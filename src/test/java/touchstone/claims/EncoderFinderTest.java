package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.house.HouseHead;
import touchstone.claims.house.InventedHead;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Reason;
import touchstone.model.Sureness;
import touchstone.model.Trouble;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EncoderFinderTest {

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
    void whatMattersComesFirstAndTheRestIsStillScored() {
        Found found = found(Articles.of(TEXT));

        assertThat(found.claims().getFirst().passage().quote()).startsWith("The old mill at Penrose closed");
        assertThat(found.claims()).isSortedAccordingTo(Comparator.comparingDouble((Claim claim) -> -claim.score()));
        assertThat(found.claims()).anyMatch(claim -> "Jane Marsh".equals(claim.claimant()));
        assertThat(found.claims()).noneMatch(claim -> claim.passage().quote().contains("Ten mills"));
        assertThat(found.sentences())
                .filteredOn(sentence -> TEXT.startsWith("What a place", sentence.start())
                        || TEXT.startsWith("Perhaps", sentence.start()))
                .hasSize(2)
                .allMatch(sentence -> sentence.score() < 0.3);
        assertThat(finder.sureness("en", found.finder())).isEqualTo(Sureness.MEASURED);
    }

    @Test
    void everyReasonStandsOnWordsOfTheSentence() {
        for (Claim claim : found(Articles.of(TEXT)).claims()) {
            assertThat(claim.reasons())
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
                    .allMatch(reason -> reason.start() >= claim.passage().start()
                            && reason.end() <= claim.passage().end()
                            && TEXT.substring(reason.start(), reason.end()).equals(reason.words()));
        }
    }

    @Test
    void withoutAnEncoderTheRulesOrderAndItIsSaid() {
        Trouble missing = Trouble.unreadable("trouble.claims.encoder-missing");
        try (EncoderFinder lacking = new EncoderFinder(() -> Outcome.refused(missing), Heads::ofArticles)) {
            checkRulesServe(lacking);
        }
    }

    private static void checkRulesServe(EncoderFinder finder) {
        Found found = finder.find(Articles.of(TEXT), Progress.UNSEEN).orThrow();

        assertThat(found).isEqualTo(Articles.byCues(Articles.of(TEXT)));
        assertThat(finder.sureness("en", found.finder())).isEqualTo(Sureness.RULES);
    }

    /** Loads encoders and counts how often. */
    private static final class Loading implements Supplier<Outcome<Encoder>> {

        private final List<Encoder> loaded = new ArrayList<>();

        @Override
        public Outcome<Encoder> get() {
            loaded.add(Encoder.load().orThrow());
            return Outcome.done(loaded.getLast());
        }
    }

    @Test
    void afterTroubleWhileReadingTheRulesServeAndNothingIsLoadedAgain() {
        Loading loading = new Loading();
        try (EncoderFinder broken = new EncoderFinder(loading, Heads::ofArticles)) {
            broken.prepare();
            loading.loaded.getFirst().close();

            checkRulesServe(broken);
            checkRulesServe(broken);
            assertThat(loading.loaded).hasSize(1);
        }
    }

    @Test
    void whereWhatWasLearnedCantBeReadTheRulesServeAndNoEncoderIsLeftOpen() {
        Loading loading = new Loading();
        Trouble unreadable = Trouble.unreadable("trouble.claims.heads-unusable", "cut short");
        try (EncoderFinder unlearned = new EncoderFinder(loading, () -> Outcome.refused(unreadable))) {
            unlearned.prepare();

            checkRulesServe(unlearned);
            assertThat(loading.loaded).isEmpty();
        }
    }

    @Test
    void closedWhileAFindIsUnderWayTheRulesServeFromThereOn() {
        Loading loading = new Loading();
        EncoderFinder closing = new EncoderFinder(loading, Heads::ofArticles);
        Progress closesAtTwo = new Progress() {
            @Override
            public void at(long done, long of) {
                if (done == 2) {
                    closing.close();
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };

        assertThat(closing.find(Articles.of(TEXT), closesAtTwo).orThrow())
                .isEqualTo(Articles.byCues(Articles.of(TEXT)));
        checkRulesServe(closing);
        closing.close();
        assertThat(loading.loaded).hasSize(1);
    }

    @Test
    void closedBeforeItWasNeededNothingIsLoadedAfter() {
        Loading loading = new Loading();
        EncoderFinder closed = new EncoderFinder(loading, Heads::ofArticles);
        closed.close();

        checkRulesServe(closed);
        assertThat(loading.loaded).isEmpty();
    }

    @Test
    void whatACueWeighsOnTheSameWordsIsOneReason() {
        Article twice =
                Articles.of("The mill closed on Monday with the loss of 40 jobs, and on Monday the ferry stopped.");

        for (Found found : List.of(found(twice), Articles.byCues(twice))) {
            assertThat(found.claims().getFirst().reasons())
                    .filteredOn(reason -> reason.cue() == Reason.Cue.DAY)
                    .extracting(Reason::words)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void otherLanguagesKeepTheOrderByRules() {
        Article german = Articles.of("Die Mühle in Penrose wurde am Montag nach 170 Jahren geschlossen.", "de", null);

        assertThat(found(german)).isEqualTo(Articles.byCues(german));
        assertThat(finder.sureness("de", found(german).finder())).isEqualTo(Sureness.ROUGH);
        assertThat(finder.sureness(null, "cues 1")).isEqualTo(Sureness.BLIND);
    }

    @Test
    void itTellsHowFarItIsAndStopsWhenNobodyWaits() {
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

        assertThat(finder.find(Articles.of(TEXT), cancelling).refusal()).isPresent();
        assertThat(told).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "mill",
                "the mill closed and nobody said why it did",
                "THE MILL AT PENROSE CLOSED. 40 JOBS WERE LOST!",
                "\u202eThe mill closed\u202c قالت الطاحونة 40 وظيفة. The end.",
                "👩‍🚒 40 🚒🚒. \ud83d\ude92\ud800 The mill\0 closed.",
                "“The mill “closed”, he said. 1.2.3. U.S. ... ?!"
            })
    void whateverTheTextOffsetsCutIt(String text) {
        check(text);
    }

    @Test
    void aLineOfTenMegabytesIsCutAndCanBeCancelled() {
        String line = "The mill closed and 40 jobs were lost, said nobody. ".repeat(200_000);
        Progress soon = new Progress() {
            private long done;

            @Override
            public void at(long now, long of) {
                done = now;
            }

            @Override
            public boolean cancelled() {
                return done > 3;
            }
        };

        assertThat(finder.find(Articles.of(line), soon).refusal())
                .map(Trouble::key)
                .contains("trouble.claims.cancelled");
    }

    private void check(String text) {
        check(text, found(Articles.of(text)));
    }

    private static void check(String text, Found found) {
        int reached = 0;
        for (Sentence sentence : found.sentences()) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(reached);
            assertThat(sentence.end()).isBetween(sentence.start() + 1, text.length());
            assertThat(sentence.score()).isBetween(0.0, 1.0);
            reached = sentence.end();
        }
        assertThat(found.claims()).allMatch(claim -> claim.passages().stream().allMatch(passage -> passage.isIn(text)));
        assertThat(found.claims())
                .allSatisfy(claim -> assertThat(claim.reasons())
                        .allMatch(reason ->
                                text.substring(reason.start(), reason.end()).equals(reason.words())));
    }

    @Test
    void aHouseHeadOrdersAndSaysSo() {
        HouseHead quotes = InventedHead.named(
                "house 2026-11-23",
                EncoderFinder.name(),
                EncoderFinder.weighed(),
                EncoderFinder.weighed().indexOf("quoted"),
                5);
        AtomicReference<Optional<HouseHead>> used = new AtomicReference<>(Optional.of(quotes));
        try (EncoderFinder own = new EncoderFinder(used::get, tasks -> tasks.forEach(Runnable::run))) {
            Found found = own.find(Articles.of(TEXT), Progress.UNSEEN).orThrow();

            assertThat(found.finder()).isEqualTo("encoder 2 + house 2026-11-23");
            assertThat(found.claims().getFirst().passage().quote()).contains("Flour prices");
            assertThat(own.sureness("en", found.finder())).isEqualTo(Sureness.MEASURED);

            used.set(Optional.empty());
            assertThat(own.find(Articles.of(TEXT), Progress.UNSEEN).orThrow()).isEqualTo(found(Articles.of(TEXT)));
        }
    }
}
