package touchstone.evidence.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the revisions of a file end. Each saving that adds to a file writes what is new behind what was there, then a
 * table of where everything stands, and points back to the table before: following these from the last to the first gives
 * the revisions, whatever else in the file looks like an end.
 *
 * @param ends the byte after each revision, in order
 * @param broken where a table is said to be and is none, or −1
 * @param isCircle whether the tables point in a circle
 * @param strays marks of an end that belong to none of the revisions
 */
record Endings(List<Integer> ends, long broken, boolean isCircle, int strays) {

    private static final int MOST = 2_000;
    private static final int NEAR = 2_048;
    private static final int TRAILER = 64 * 1024;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,12})\\s");
    private static final Pattern BEFORE = Pattern.compile("/Prev\\s+(\\d{1,12})\\b");
    private static final Pattern STREAM_TABLE = Pattern.compile("\\A\\s*\\d+\\s+\\d+\\s+obj\\b");

    Endings {
        ends = List.copyOf(ends);
    }

    /**
     * A mark of an end.
     *
     * @param table where it says that the table stands
     * @param end the byte after it
     */
    private record Mark(long table, int end) {}

    /** The endings of a file. */
    static Endings of(Octets file) {
        int head = Math.max(0, file.next("%PDF-", 0, NEAR));
        List<Mark> marks = marks(file);
        Set<Long> tables = new HashSet<>();
        List<Integer> ends = new ArrayList<>();
        long broken = -1;
        boolean isCircle = false;
        long table = marks.isEmpty() ? -1 : marks.getLast().table();
        while (table > 0 && tables.size() < MOST) {
            if (!tables.add(table)) {
                isCircle = true;
                break;
            }
            int at = (int) Math.min(table + head, Integer.MAX_VALUE);
            if (!isTable(file, at)) {
                broken = table;
                break;
            }
            endOf(marks, table, at).ifPresent(ends::add);
            table = before(file, at);
        }
        ends.sort(null);
        int strays = (int) marks.stream()
                .filter(mark -> mark.table() > 0 && !ends.contains(mark.end()))
                .count();
        return new Endings(ends, broken, isCircle, strays);
    }

    private static List<Mark> marks(Octets file) {
        List<Mark> marks = new ArrayList<>();
        int at = file.next("%%EOF", 0, file.size());
        while (at >= 0 && marks.size() < MOST) {
            int start = file.last("startxref", at, at - NEAR);
            Matcher stated = START.matcher(start < 0 ? "" : file.text(start, at));
            if (stated.lookingAt()) {
                marks.add(new Mark(Long.parseLong(stated.group(1)), lineEnd(file, at + 5)));
            }
            at = file.next("%%EOF", at + 5, file.size());
        }
        return marks;
    }

    private static int lineEnd(Octets file, int at) {
        String rest = file.text(at, at + 2);
        return at + (rest.equals("\r\n") ? 2 : rest.startsWith("\n") || rest.startsWith("\r") ? 1 : 0);
    }

    private static boolean isTable(Octets file, int at) {
        String begins = file.text(at, at + 40);
        return begins.strip().startsWith("xref") || STREAM_TABLE.matcher(begins).find();
    }

    /** The first mark behind a table that names it: later ones of the same table were written over again by hand. */
    private static java.util.Optional<Integer> endOf(List<Mark> marks, long table, int at) {
        return marks.stream()
                .filter(mark -> mark.table() == table && mark.end() > at)
                .map(Mark::end)
                .findFirst();
    }

    private static long before(Octets file, int at) {
        boolean isPlain = file.text(at, at + 40).strip().startsWith("xref");
        int trailer = isPlain ? file.next("trailer", at, file.size()) : at;
        if (trailer < 0) {
            return -1;
        }
        int end = file.next(isPlain ? "startxref" : "stream", trailer + 8, trailer + TRAILER);
        Matcher stated = BEFORE.matcher(file.text(trailer, end < 0 ? trailer + TRAILER : end));
        return stated.find() ? Long.parseLong(stated.group(1)) : -1;
    }
}
