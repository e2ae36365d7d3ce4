package touchstone.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The list at the end of a ZIP file, and whether what lies in the file is as it says. */
final class ZipDirectory {

    /** Why a ZIP file is not read. */
    static final class Malformed extends Exception {
        Malformed(String why) {
            super(why);
        }
    }

    private static final int END = 0x06054b50;
    private static final int END_64_PLACE = 0x07064b50;
    private static final int END_64 = 0x06064b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long FULL = 0xffff_ffffL;
    private static final int ENCRYPTED = 0x41;
    private static final int LARGER_FIELDS = 1;
    private static final int MOST_ENTRIES = 20_000;

    /** All entries together, unpacked: what passes this unpacks to fill a disk or a memory. */
    private static final long MOST_UNPACKED = 1_000_000_000;

    private final ByteBuffer bytes;

    ZipDirectory(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    List<ZipEntryPlace> entries() throws Malformed {
        try {
            int end = end();
            long count = unsigned(bytes.getShort(end + 10), 0xffff);
            long at = unsigned(bytes.getInt(end + 16), FULL);
            int place = end - 20;
            if (place >= 0 && bytes.getInt(place) == END_64_PLACE) {
                int larger = whole(bytes.getLong(place + 8));
                check(bytes.getInt(larger) == END_64, "its list is not where it should be");
                count = bytes.getLong(larger + 32);
                at = bytes.getLong(larger + 48);
            }
            check(count >= 0 && count <= MOST_ENTRIES, "it has too many entries");
            return listed(whole(at), (int) count, end);
        } catch (IndexOutOfBoundsException | IllegalArgumentException outside) {
            throw new Malformed("it breaks off, or its list leads outside");
        }
    }

    private int end() throws Malformed {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END
                    && at + END_LENGTH + unsigned(bytes.getShort(at + 20), 0xffff) == bytes.limit()) {
                return at;
            }
        }
        throw new Malformed("it has no list at its end");
    }

    private List<ZipEntryPlace> listed(int from, int count, int end) throws Malformed {
        List<ZipEntryPlace> entries = new ArrayList<>();
        long unpacked = 0;
        int at = from;
        for (int i = 0; i < count; i++) {
            check(at < end && bytes.getInt(at) == LISTED, "its list is damaged");
            int name = bytes.getShort(at + 28) & 0xffff;
            int extra = bytes.getShort(at + 30) & 0xffff;
            int comment = bytes.getShort(at + 32) & 0xffff;
            entries.add(entry(at, name, extra));
            unpacked += entries.getLast().size();
            check(unpacked <= MOST_UNPACKED, "it unpacks to far more than it should");
            at += LISTED_LENGTH + name + extra + comment;
        }
        checkApart(entries, from);
        return entries;
    }

    private ZipEntryPlace entry(int at, int nameLength, int extraLength) throws Malformed {
        String name = name(at + LISTED_LENGTH, nameLength);
        int flags = bytes.getShort(at + 8);
        int method = bytes.getShort(at + 10);
        check((flags & ENCRYPTED) == 0, "it is locked with a password");
        check(method == 0 || method == 8, "it is packed in an unusual way");
        long[] larger = {
            unsigned(bytes.getInt(at + 24), FULL),
            unsigned(bytes.getInt(at + 20), FULL),
            unsigned(bytes.getInt(at + 42), FULL)
        };
        enlarge(larger, at + LISTED_LENGTH + nameLength, extraLength);
        int header = whole(larger[2]);
        int packed = whole(larger[1]);
        check(bytes.getInt(header) == LOCAL, "an entry is not where the list says");
        int ownName = bytes.getShort(header + 26) & 0xffff;
        check(name.equals(name(header + LOCAL_LENGTH, ownName)), "an entry has two names");
        check((bytes.getShort(header + 8) & 0xffff) == method, "an entry contradicts the list");
        int start = header + LOCAL_LENGTH + ownName + (bytes.getShort(header + 28) & 0xffff);
        check((long) start + packed <= bytes.limit(), "an entry breaks off");
        check(larger[0] >= 0 && (method != 0 || larger[0] == packed), "an entry lies about its size");
        return new ZipEntryPlace(name, method, unsigned(bytes.getInt(at + 16), FULL), header, start, packed, larger[0]);
    }

    /** Sizes and places too large for their fields stand in a further one, in this order. */
    private void enlarge(long[] fields, int from, int length) {
        int at = from;
        while (at + 4 <= from + length) {
            int id = bytes.getShort(at) & 0xffff;
            int size = bytes.getShort(at + 2) & 0xffff;
            if (id == LARGER_FIELDS) {
                int next = at + 4;
                for (int i = 0; i < fields.length; i++) {
                    if (fields[i] == FULL && next + 8 <= at + 4 + size) {
                        fields[i] = bytes.getLong(next);
                        next += 8;
                    }
                }
            }
            at += 4 + size;
        }
    }

    private String name(int at, int length) throws Malformed {
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.slice(at, length))
                    .toString();
        } catch (CharacterCodingException old) {
            name = StandardCharsets.ISO_8859_1.decode(bytes.slice(at, length)).toString();
        }
        boolean isHidden = name.isEmpty()
                || name.chars()
                        .anyMatch(unit -> unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == '\\' || unit == ':');
        boolean leadsElsewhere =
                name.startsWith("/") || List.of(name.split("/", -1)).contains("..");
        check(!isHidden && !leadsElsewhere, "the name of an entry leads elsewhere or hides something");
        return name;
    }

    /** Entries that share bytes are how a small file unpacks to a huge one. */
    private static void checkApart(List<ZipEntryPlace> entries, int list) throws Malformed {
        List<ZipEntryPlace> inOrder = entries.stream()
                .sorted(Comparator.comparingInt(ZipEntryPlace::header))
                .toList();
        int reached = 0;
        for (ZipEntryPlace entry : inOrder) {
            check(entry.header() >= reached, "its entries lie over one another");
            reached = entry.start() + entry.packed();
        }
        check(reached <= list, "its entries lie over its list");
    }

    private static long unsigned(long value, long mask) {
        return value & mask;
    }

    private static int whole(long value) throws Malformed {
        check(value >= 0 && value <= Integer.MAX_VALUE, "it leads outside");
        return (int) value;
    }

    private static void check(boolean isRight, String otherwise) throws Malformed {
        if (!isRight) {
            throw new Malformed(otherwise);
        }
    }
}
