package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LineProgressTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-04T16:12:00Z"));
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private LineProgress begun() {
        InstantSource source = now::get;
        return new LineProgress("Ranking", err, Clock.offset(source.withZone(ZoneOffset.UTC), Duration.ZERO));
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsSaidOfWhatIsQuicklyDone() {
        try (LineProgress progress = begun()) {
            progress.at(1, 2);
            progress.at(2, 2);
        }
        assertThat(said()).isEmpty();
    }

    @Test
    void whatTakesLongIsCountedOnOneLineThatIsWipedAtTheEnd() {
        try (LineProgress progress = begun()) {
            now.updateAndGet(instant -> instant.plusSeconds(2));
            progress.at(999, 1_500);
            progress.at(1_000, 1_500);
            now.updateAndGet(instant -> instant.plusSeconds(2));
            progress.at(1_200, 1_500);
        }
        assertThat(said())
                .isEqualTo("\rRanking: 999 of 1,500\rRanking: 1,200 of 1,500\r" + " ".repeat(23) + "\r")
                .doesNotContain("\n");
    }
}
