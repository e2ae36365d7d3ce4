package touchstone.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import touchstone.model.When;

/** One row of a result, read column by column from the left; what can't stand in the column is refused, never guessed. */
final class Row {

    /**
     * Makes something of a row.
     *
     * @param <T> what
     */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet result;
    private int column;

    Row(ResultSet result) {
        this.result = result;
    }

    Row from(int firstColumn) {
        column = firstColumn - 1;
        return this;
    }

    String text() throws SQLException {
        String text = maybeText();
        if (text == null) {
            throw malformed("nothing");
        }
        return text;
    }

    @Nullable
    String maybeText() throws SQLException {
        return result.getString(++column);
    }

    int number() throws SQLException {
        long number = big();
        if (number != (int) number) {
            throw malformed(Long.toString(number));
        }
        return (int) number;
    }

    @Nullable
    Integer maybeNumber() throws SQLException {
        int number = result.getInt(++column);
        return result.wasNull() ? null : number;
    }

    long big() throws SQLException {
        Long number = maybeBig();
        if (number == null) {
            throw malformed("nothing");
        }
        return number;
    }

    @Nullable
    Long maybeBig() throws SQLException {
        long number = result.getLong(++column);
        return result.wasNull() ? null : number;
    }

    double real() throws SQLException {
        return result.getDouble(++column);
    }

    boolean truth() throws SQLException {
        long number = big();
        if (number != 0 && number != 1) {
            throw malformed(Long.toString(number));
        }
        return number == 1;
    }

    byte @Nullable [] maybeBytes() throws SQLException {
        return result.getBytes(++column);
    }

    /** The values that SQLite put together, see {@link Frames#sql}. */
    Frames frames() throws SQLException {
        byte[] bytes = maybeBytes();
        if (bytes == null) {
            throw malformed("nothing");
        }
        return new Frames(bytes);
    }

    <E extends Enum<E>> E word(Class<E> type) throws SQLException {
        E word = maybeWord(type);
        if (word == null) {
            throw malformed("nothing");
        }
        return word;
    }

    <E extends Enum<E>> @Nullable E maybeWord(Class<E> type) throws SQLException {
        String word = maybeText();
        try {
            return word == null ? null : Spelling.read(type, word);
        } catch (IllegalArgumentException unknown) {
            throw malformed(word);
        }
    }

    Instant at() throws SQLException {
        String text = text();
        try {
            return IsoTime.parse(text);
        } catch (DateTimeException notIso) {
            throw malformed(text);
        }
    }

    @Nullable
    When maybeWhen() throws SQLException {
        String text = maybeText();
        if (text == null) {
            return null;
        }
        return When.parse(text).orElseThrow(() -> malformed(text));
    }

    When when() throws SQLException {
        When when = maybeWhen();
        if (when == null) {
            throw malformed("nothing");
        }
        return when;
    }

    private MalformedRow malformed(@Nullable String value) {
        return new MalformedRow("column " + column + " holds " + value);
    }
}
