package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times are read as {@link Instant#parse} reads them, and what it refuses is refused. */
class IsoTimeTest {

    @Test
    void everyPrecisionIsReadAsItIsWritten() {
        List<String> fractions =
                List.of("", ".5", ".05", ".123", ".1234", ".123456", ".1234567", ".123456789", ".000000001");
        for (String fraction : fractions) {
            String text = "2026-02-28T23:59:59" + fraction + "Z";
            assertThat(IsoTime.parse(text)).as(text).isEqualTo(Instant.parse(text));
        }
    }

    @Test
    void whatIsNoTimeIsRefused() {
        List<String> wrong = List.of(
                "",
                "Z",
                "2026-02-28T23:59:59",
                "2026-02-29T00:00:00Z",
                "2026-02-28T23:59:5xZ",
                "2026-02-28T23:59:59.1234567890Z",
                "2026-02-28T23:59:59,123Z",
                "2026-02-28T23:59:59.12x4Z",
                "2026-02-28T25:00:00.1Z",
                "2026-02-28T23:61:00Z");
        for (String text : wrong) {
            assertThatThrownBy(() -> Instant.parse(text)).as(text).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> IsoTime.parse(text)).as(text).isInstanceOf(DateTimeException.class);
        }
    }
}
