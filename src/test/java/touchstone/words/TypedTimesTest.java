package touchstone.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people write them; a day that there is not is answered with one that there is. */
class TypedTimesTest {

    private final TypedTimes dates =
            TypedTimes.asOf(Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        22 Sep 2022             | 2022-09-22
        22 September 2022       | 2022-09-22
        22. sept 2022           | 2022-09-22
        Sep 22, 2022            | 2022-09-22
        2022-09-22              | 2022-09-22
        22 Sep                  | 2026-09-22
        today                   | 2026-03-04
        Yesterday               | 2026-03-03
        22 Sep 2022, 15:00 UTC  | 2022-09-22T15:00:00Z
        2022-09-22T15:00Z       | 2022-09-22T15:00:00Z
        29 Feb 2024             | 2024-02-29
        22.9.2022               | 2022-09-22
        22.9.2022, 15:00 UTC    | 2022-09-22T15:00:00Z
        as of 22 Sep 2022       | 2022-09-22
        22 Sep 2022, 15:00      | 2022-09-22T15:00:00Z
        """)
    void isRead(String written, String meant) {
        assertThat(dates.read(written).when()).hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        32 Sep           | No such day. Try 30 Sep.
        29 Feb 2023      | No such day. Try 28 Feb.
        0 May            | No such day. Try 1 May.
        2022-02-30       | No such day. Try 28 Feb.
        12 Brumaire 2022 | No month is called “Brumaire”.
        soon             | Not a date. Try 22 Sep 2022.
        22 Sep 2022 25:00 UTC | No such time. Try 15:00.
        """)
    void isAnsweredInPlace(String written, String answer) {
        assertThat(dates.read(written).when()).isNull();
        assertThat(dates.read(written).problem()).isEqualTo(answer);
    }

    @Test
    void nothingIsNotADate() {
        assertThat(dates.read(" ").problem()).isEqualTo("Not a date. Try 22 Sep 2022.");
    }

    @Test
    void ofWhatHappenedNothingIsMadeUp() {
        TypedTimes exact = TypedTimes.exact();
        assertThat(exact.read("22 Sep 2022, 15:00").when()).hasToString("2022-09-22");
        assertThat(exact.read("22 Sep 2022, 15:00 UTC").when()).hasToString("2022-09-22T15:00:00Z");
        assertThat(exact.read("22 Sep").when()).isNull();
        assertThat(exact.read("today").when()).isNull();
        assertThat(exact.read("21 Sep 2022").when()).hasToString("2022-09-21");
    }
}
