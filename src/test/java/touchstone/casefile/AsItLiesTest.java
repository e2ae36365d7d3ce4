package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Digest;

/** Times and values that are read from the bytes as they lie in the file. */
class AsItLiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-03T09:00:00Z",
                "2026-02-03T09:00:00.007Z",
                "2024-02-29T23:59:59.999Z",
                "2026-12-31T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2026-02-03T09:00:00.123456Z",
                "-0001-02-03T09:00:00Z",
                "+12026-02-03T09:00:00Z"
            })
    void timesAreReadAsTheFormatterReadsThem(String text) {
        assertThat(IsoTime.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-03T09:00Z",
                "2026-02-30T09:00:00Z",
                "2026-13-01T09:00:00Z",
                "2026-02-03T25:00:00Z",
                "2026-02-03T09:60:00Z",
                "2026-02-03T09:00:0xZ",
                "2026-02-03T09:00:00,123Z",
                "2026-02-03 09:00:00Z",
                "2026-02-03T09:00:00"
            })
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> IsoTime.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3:ab", "x:abc", ":abc", "-:", "99999999999999:a", "-1:a"})
    void aValueThatIsNotWhatItsLengthSaysIsRefused(String framed) {
        Frames frames = new Frames(framed.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(frames::next).isInstanceOf(MalformedRow.class);
    }

    @Test
    void valuesAreFramedAsTheyAreHashed() throws SQLException {
        String[] values = {"", "12", "Åse 🧭", "a\nb"};
        try (Database database = Database.inMemory()) {
            Frames frames = database.row(
                    "SELECT " + Frames.sql(List.of("?1", "?2", "?3", "?4")), Row::frames, (Object[]) values);
            assertThat(frames).isNotNull();
            assertThat(frames.bytes()).isEqualTo(Digest.framed(values));
            for (String value : values) {
                assertThat(frames.next().text()).isEqualTo(value);
            }
        }
    }
}
