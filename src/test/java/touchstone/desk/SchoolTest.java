package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.casefile.CaseFile;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/** What a house's choices teach, from its case files to a head that nobody uses yet. */
class SchoolTest {

    @TempDir
    Path folder;

    private HouseHeads heads;

    @BeforeEach
    void move() {
        heads = new HouseHeads(folder.resolve("heads"));
    }

    private Outcome<Schooling> learn(CaseFile file, Instant now, Progress progress) {
        Clock clock = Clock.fixed(now, java.time.ZoneOffset.UTC);
        return new School(heads, clock).learn(List.of(School.Source.of(file)), ChoosingHouse.CHECKER, progress);
    }

    @Test
    void aHeadInUseIsComparedOnlyOnArticlesThatItCannotHaveLearnedFrom() {
        Path path = ChoosingHouse.file(folder, 10);
        try (CaseFile file = CaseFile.openReadOnly(path).orThrow()) {
            Instant now = Instant.now();
            Schooling.Proposal first = learn(file, now.minus(Duration.ofDays(9)), Progress.UNSEEN)
                    .orThrow()
                    .proposal()
                    .orElseThrow();
            assertThat(first.sinceInUse()).isEmpty();
            assertThat(first.compared().articles()).isEqualTo(10);
            heads.keep(first.head()).orThrow();

            assertThat(learn(file, now, Progress.UNSEEN)
                            .orThrow()
                            .proposal()
                            .orElseThrow()
                            .sinceInUse())
                    .hasValueSatisfying(since -> {
                        assertThat(since.before()).isEqualTo(first.head().name());
                        assertThat(since.articles()).isEqualTo(10);
                    });

            Schooling.Proposal later = learn(file, now.plusSeconds(60), Progress.UNSEEN)
                    .orThrow()
                    .proposal()
                    .orElseThrow();
            heads.keep(later.head()).orThrow();
            assertThat(learn(file, now.plusSeconds(90), Progress.UNSEEN)
                            .orThrow()
                            .proposal()
                            .orElseThrow()
                            .sinceInUse())
                    .isEmpty();
        }
    }

    @Test
    void cancelledItTeachesNothing() {
        Path path = ChoosingHouse.file(folder, 2);
        try (CaseFile file = CaseFile.openReadOnly(path).orThrow()) {
            Progress cancelled = new Progress() {
                @Override
                public void at(long done, long of) {}

                @Override
                public boolean cancelled() {
                    return true;
                }
            };

            assertThat(learn(file, Instant.now(), cancelled).refusal().map(Trouble::key))
                    .contains("trouble.learning.cancelled");
        }
    }
}
