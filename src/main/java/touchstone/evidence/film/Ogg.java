package touchstone.evidence.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import touchstone.model.Fact;

/** Ogg (RFC 3533) with Opus or Vorbis in it: the first page says what it is, the last how long it lasts. */
final class Ogg {

    private static final int HEAD = 16 * 1024;
    private static final int TAIL = 64 * 1024;
    private static final int OPUS_HERTZ = 48_000;

    private final Bytes bytes;
    private final Telling telling;

    Ogg(Bytes bytes, Telling telling) {
        this.bytes = bytes;
        this.telling = telling;
    }

    void read() throws IOException {
        ByteBuffer head = bytes.at(0, (int) Math.min(HEAD, bytes.size())).order(ByteOrder.LITTLE_ENDIAN);
        String letters = StandardCharsets.ISO_8859_1.decode(head.duplicate()).toString();
        int vorbis = letters.indexOf("\u0001vorbis");
        boolean isOpus = letters.contains("OpusHead");
        if (letters.contains("theora")) {
            telling.program(Fact.Kind.CODEC, "Theora", "Ogg first page");
        }
        long hertz = isOpus ? OPUS_HERTZ : vorbis >= 0 && vorbis + 16 < head.limit() ? head.getInt(vorbis + 12) : 0;
        if (isOpus || vorbis >= 0) {
            telling.program(Fact.Kind.CODEC, isOpus ? "Opus" : "Vorbis, " + hertz + " Hz", "Ogg first page");
        }
        comment(head, letters, "OpusTags");
        comment(head, letters, "\u0003vorbis");
        if (hertz > 0 && !letters.contains("theora")) {
            telling.lasts((double) lastSample() / hertz, "Ogg last page");
        }
    }

    private void comment(ByteBuffer head, String letters, String mark) {
        int at = letters.indexOf(mark);
        if (at >= 0) {
            VorbisComment.read(head.duplicate().position(at + mark.length()), telling);
        }
    }

    private long lastSample() throws IOException {
        int length = (int) Math.min(TAIL, bytes.size());
        ByteBuffer tail = bytes.at(bytes.size() - length, length).order(ByteOrder.LITTLE_ENDIAN);
        String letters = StandardCharsets.ISO_8859_1.decode(tail.duplicate()).toString();
        int page = letters.lastIndexOf("OggS");
        return page < 0 || page + 14 > length ? 0 : Math.max(0, tail.getLong(page + 6));
    }
}
