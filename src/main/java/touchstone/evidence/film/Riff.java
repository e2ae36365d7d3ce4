package touchstone.evidence.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import touchstone.model.Fact;

/** WAV and AVI: chunks, little-endian, of which some are lists of others. */
final class Riff {

    private static final int HEADER = 8;
    private static final int DEEPEST = 4;
    private static final int MOST_CHUNKS = 2_000;
    private static final int LONGEST_TEXT = 1_000;
    private static final int UNCOMPRESSED = 1;

    private final Bytes bytes;
    private final Telling telling;
    private int chunks;
    private long bytesASecond;

    Riff(Bytes bytes, Telling telling) {
        this.bytes = bytes;
        this.telling = telling;
    }

    void read() throws IOException {
        within(12, bytes.size(), 0);
    }

    private void within(long from, long end, int depth) throws IOException {
        long at = from;
        while (at + HEADER <= end && depth < DEEPEST && ++chunks <= MOST_CHUNKS) {
            ByteBuffer header = little(at, HEADER);
            byte[] letters = new byte[4];
            header.get(letters);
            String name = new String(letters, StandardCharsets.ISO_8859_1);
            long size = header.getInt() & 0xFFFFFFFFL;
            long inside = at + HEADER;
            chunk(name, inside, size, Math.min(end, inside + size), depth);
            at = inside + size + size % 2;
        }
    }

    private ByteBuffer little(long at, int length) throws IOException {
        return bytes.at(at, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void chunk(String name, long from, long size, long end, int depth) throws IOException {
        switch (name) {
            case "LIST" -> within(from + 4, end, depth + 1);
            case "fmt " -> format(from);
            case "data" -> telling.lasts(bytesASecond == 0 ? 0 : (double) size / bytesASecond, "RIFF data");
            case "avih" -> film(from);
            case "ISFT" -> telling.program(Fact.Kind.SOFTWARE, text(from, end), "RIFF ISFT");
            case "INAM" -> telling.person(Fact.Kind.TITLE, text(from, end), "RIFF INAM");
            case "IART" -> telling.person(Fact.Kind.AUTHOR_NAME, text(from, end), "RIFF IART");
            case "ICRD" -> telling.person(Fact.Kind.STATED_TIME, text(from, end), "RIFF ICRD");
            case "bext" -> broadcast(from);
            default -> {
                // says nothing that is asked here
            }
        }
    }

    private void format(long from) throws IOException {
        ByteBuffer format = little(from, 12);
        int code = format.getShort() & 0xFFFF;
        int channels = format.getShort() & 0xFFFF;
        long hertz = format.getInt() & 0xFFFFFFFFL;
        bytesASecond = format.getInt() & 0xFFFFFFFFL;
        String kind = code == UNCOMPRESSED ? "PCM" : "WAV 0x" + Integer.toHexString(code);
        telling.program(Fact.Kind.CODEC, kind + ", " + hertz + " Hz, " + channels + " ch", "RIFF fmt");
    }

    private void film(long from) throws IOException {
        ByteBuffer head = little(from, 40);
        double seconds = (head.getInt(0) & 0xFFFFFFFFL) / 1e6 * (head.getInt(16) & 0xFFFFFFFFL);
        telling.lasts(seconds, "RIFF avih");
        telling.program(Fact.Kind.PIXELS, head.getInt(32) + " × " + head.getInt(36), "RIFF avih");
    }

    /** The recorder and its clock, by EBU Tech 3285. */
    private void broadcast(long from) throws IOException {
        telling.program(Fact.Kind.CAMERA, ascii(bytes.at(from + 256, 32)), "BWF Originator");
        String day = ascii(bytes.at(from + 320, 10)).replace(':', '-');
        String time = ascii(bytes.at(from + 330, 8)).replace('-', ':');
        if ((day + "T" + time).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}")) {
            telling.program(Fact.Kind.CAMERA_TIME, day + "T" + time, "BWF OriginationDate, OriginationTime");
        }
    }

    private String text(long from, long end) throws IOException {
        return ascii(bytes.at(from, (int) Math.min(LONGEST_TEXT, end - from)));
    }

    private static String ascii(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1
                .decode(bytes)
                .toString()
                .replace("\0", "")
                .strip();
    }
}
