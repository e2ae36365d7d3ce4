package touchstone.evidence.film;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import touchstone.model.Fact;

/** Matroska and WebM (RFC 8794, RFC 9559): elements within elements, each with an id and a size of its own length. */
final class Matroska {

    private static final int DEEPEST = 6;
    private static final int MOST_ELEMENTS = 4_000;
    private static final int LONGEST_TEXT = 2_000;
    private static final Instant EPOCH = Instant.parse("2001-01-01T00:00:00Z");
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAEL;
    private static final long VIDEO = 0xE0L;
    private static final long CLUSTER = 0x1F43B675L;
    private static final Map<String, String> CODECS = Map.of(
            "V_VP8", "VP8",
            "V_VP9", "VP9",
            "V_AV1", "AV1",
            "V_MPEG4/ISO/AVC", "H.264",
            "V_MPEGH/ISO/HEVC", "H.265",
            "A_OPUS", "Opus",
            "A_VORBIS", "Vorbis",
            "A_AAC", "AAC");

    private final Bytes bytes;
    private final Telling telling;
    private int elements;
    private long scale = 1_000_000;
    private double duration;
    private long width;

    Matroska(Bytes bytes, Telling telling) {
        this.bytes = bytes;
        this.telling = telling;
    }

    void read() throws IOException {
        try {
            within(0, bytes.size(), 0);
        } finally {
            telling.lasts(duration * scale / 1e9, "Matroska Info/Duration");
        }
    }

    private record Sized(long value, int length, boolean isUnknown) {}

    /** A number of one to eight bytes; how many, the first of them says. */
    private Sized number(long at, boolean withMarker) throws IOException {
        int first = bytes.at(at, 1).get() & 0xFF;
        int length = Integer.numberOfLeadingZeros(first) - 23;
        if (length > Long.BYTES) {
            throw new EOFException();
        }
        ByteBuffer all = bytes.at(at, length);
        long value = 0;
        while (all.hasRemaining()) {
            value = value << 8 | (all.get() & 0xFF);
        }
        long marker = 1L << (7 * length);
        boolean isUnknown = (value & marker - 1) == marker - 1;
        return new Sized(withMarker ? value : value & marker - 1, length, isUnknown);
    }

    private void within(long from, long end, int depth) throws IOException {
        long at = from;
        while (at < end && depth < DEEPEST && ++elements <= MOST_ELEMENTS) {
            Sized id = number(at, true);
            Sized size = number(at + id.length, false);
            long inside = at + id.length + size.length;
            long next = size.isUnknown ? end : inside + size.value;
            boolean lies = next > end || next < inside;
            boolean isEnough = id.value == CLUSTER && depth == 1;
            if (lies || isEnough) {
                return;
            }
            element(id.value, inside, next, depth);
            at = next;
        }
    }

    private void element(long id, long from, long end, int depth) throws IOException {
        if (id == SEGMENT || id == INFO || id == TRACKS || id == TRACK || id == VIDEO) {
            within(from, end, depth + 1);
            return;
        }
        int length = (int) Math.min(LONGEST_TEXT, end - from);
        switch ((int) id) {
            case 0x2AD7B1 -> scale = unsigned(from, length);
            case 0x4489 -> duration = real(from, length);
            case 0x4461 -> telling.made(EPOCH.plusNanos(unsigned(from, length)), "Matroska Info/DateUTC");
            case 0x7BA9 -> telling.person(Fact.Kind.TITLE, text(from, length), "Matroska Info/Title");
            case 0x4D80 -> telling.program(Fact.Kind.SOFTWARE, text(from, length), "Matroska Info/MuxingApp");
            case 0x5741 -> telling.program(Fact.Kind.SOFTWARE, text(from, length), "Matroska Info/WritingApp");
            case 0x86 -> {
                String codec = text(from, length);
                telling.program(Fact.Kind.CODEC, CODECS.getOrDefault(codec, codec), "Matroska Tracks/CodecID");
            }
            case 0xB0 -> width = unsigned(from, length);
            case 0xBA ->
                telling.program(Fact.Kind.PIXELS, width + " × " + unsigned(from, length), "Matroska Tracks/Video");
            default -> {
                // says nothing that is asked here
            }
        }
    }

    private long unsigned(long from, int length) throws IOException {
        ByteBuffer all = bytes.at(from, Math.min(length, Long.BYTES));
        long value = 0;
        while (all.hasRemaining()) {
            value = value << 8 | (all.get() & 0xFF);
        }
        return value;
    }

    private double real(long from, int length) throws IOException {
        ByteBuffer all = bytes.at(from, length);
        return length == Float.BYTES ? all.getFloat() : length == Double.BYTES ? all.getDouble() : 0;
    }

    private String text(long from, int length) throws IOException {
        return StandardCharsets.UTF_8.decode(bytes.at(from, length)).toString();
    }
}
