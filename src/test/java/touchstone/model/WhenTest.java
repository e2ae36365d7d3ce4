package touchstone.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022",
        "2022-09, 2022-09",
        "2022-09-22, 2022-09-22",
        "2022-09-22T07:40Z, 2022-09-22T07:40:00Z",
        "2022-09-22T07:40+03:00, 2022-09-22T04:40:00Z",
        "2022-09-22T07:40:00.000-01:00, 2022-09-22T08:40:00Z",
        "2022-09-22T07:40:00, 2022-09-22"
    })
    void whatIsWrittenAsTimesAreIsRead(String text, String read) {
        assertThat(When.parse(" " + text + " ").map(When::toString)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "-123",
                "202a",
                "2022-9-",
                "2022-13",
                "+03:00",
                "x",
                "2022-09-22T07:40-0300",
                "9999-99-99 99:99"
            })
    void whatIsNoneOfTheseIsNoTime(String text) {
        assertThat(When.parse(text)).isEqualTo(Optional.empty());
    }
}
