package touchstone.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted and may be nothing is never said to be one. */
class CountedWordsTest {

    @ParameterizedTest
    @CsvSource({
        "timeline.count, 'No time in this case yet'",
        "report.journal-entries, '0 entries'",
        "cases.to-settle, '0 to settle'",
        "history.differs.count, '0 differ'",
        "merge.left, '0 to settle'",
        "claims.edits, '0 edits'"
    })
    void nothing(String key, String words) {
        assertThat(Words.text(key, 0)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"recovery.cases, '0 of 0 cases'", "recovery.files, '0 of 0 kept files'"})
    void nothingOfNothing(String key, String words) {
        assertThat(Words.text(key, 0, 0)).startsWith(words);
    }
}
