package touchstone.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.model.Digest;

/**
 * The values of a row as SQLite hands them over in one piece, each with its length before it as {@link Digest#framed}
 * has it, so that they can be hashed and compared as they lie there. Where there is no value, a hyphen stands for the
 * length. Read from the left.
 */
final class Frames {

    private final byte[] bytes;
    private int begin;
    private int start;
    private int end;

    Frames(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What SQLite computes such a piece with: the expression over these columns, or parameters. */
    static String sql(List<String> columns) {
        return columns.stream()
                .map(column -> "coalesce(octet_length(" + column + "), '-'), ':', " + column)
                .collect(Collectors.joining(", ", "CAST(concat(", ") AS BLOB)"));
    }

    /** All bytes, every value with its length. */
    byte[] bytes() {
        return bytes;
    }

    /** Goes on to the next value. */
    Frames next() {
        begin = end;
        int length = 0;
        int at = begin;
        while (at < bytes.length && bytes[at] != ':') {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9 || length > bytes.length) {
                throw malformed();
            }
            length = length * 10 + digit;
            at++;
        }
        start = at + 1;
        end = start + length;
        if (at == begin || end > bytes.length || end < start) {
            throw malformed();
        }
        return this;
    }

    private MalformedRow malformed() {
        return new MalformedRow("no value stands at " + begin + " of " + bytes.length);
    }

    /** Where the value's length begins. */
    int begin() {
        return begin;
    }

    /** Where the value itself begins. */
    int start() {
        return start;
    }

    /** Where the value ends. */
    int end() {
        return end;
    }

    String text() {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The bytes of the value alone. */
    byte[] value() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    long big() {
        try {
            return Long.parseLong(text());
        } catch (NumberFormatException none) {
            throw new MalformedRow(text() + " is no number");
        }
    }

    int number() {
        long number = big();
        if (number != (int) number) {
            throw new MalformedRow(number + " is too large");
        }
        return (int) number;
    }

    /** Whether the value has just these bytes. */
    boolean is(byte[] other) {
        return Arrays.equals(bytes, start, end, other, 0, other.length);
    }
}
