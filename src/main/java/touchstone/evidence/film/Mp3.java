package touchstone.evidence.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import touchstone.model.Fact;

/** MP3 with ID3v2 (id3.org, versions 3 and 4): frames of text before the sound. */
final class Mp3 {

    private static final int HEADER = 10;
    private static final int MOST_FRAMES = 200;
    private static final int LONGEST_TEXT = 2_000;

    private final Bytes bytes;
    private final Telling telling;

    Mp3(Bytes bytes, Telling telling) {
        this.bytes = bytes;
        this.telling = telling;
    }

    void read() throws IOException {
        telling.program(Fact.Kind.CODEC, "MP3", "MPEG audio");
        ByteBuffer head = bytes.at(0, HEADER);
        boolean isTagged = head.get() == 'I' && head.get() == 'D' && head.get() == '3';
        if (!isTagged) {
            return;
        }
        int version = head.get();
        head.getShort();
        long end = Math.min(bytes.size(), HEADER + sevenBits(head.getInt()));
        long at = HEADER;
        for (int i = 0; i < MOST_FRAMES && at + HEADER < end; i++) {
            ByteBuffer frame = bytes.at(at, HEADER);
            byte[] name = new byte[4];
            frame.get(name);
            int raw = frame.getInt();
            long size = version >= 4 ? sevenBits(raw) : raw;
            if (name[0] == 0 || size <= 0 || at + HEADER + size > end) {
                return;
            }
            frame(new String(name, StandardCharsets.ISO_8859_1), at + HEADER, (int) Math.min(size, LONGEST_TEXT));
            at += HEADER + size;
        }
    }

    private static long sevenBits(int raw) {
        return (raw & 0x7FL) | (raw >> 8 & 0x7FL) << 7 | (raw >> 16 & 0x7FL) << 14 | (raw >> 24 & 0x7FL) << 21;
    }

    private void frame(String name, long from, int length) throws IOException {
        switch (name) {
            case "TIT2" -> telling.person(Fact.Kind.TITLE, text(from, length), "ID3 TIT2");
            case "TPE1" -> telling.person(Fact.Kind.AUTHOR_NAME, text(from, length), "ID3 TPE1");
            case "TSSE", "TENC" -> telling.program(Fact.Kind.SOFTWARE, text(from, length), "ID3 " + name);
            case "TDRC", "TYER" -> telling.person(Fact.Kind.STATED_TIME, text(from, length), "ID3 " + name);
            case "TLEN" -> lasts(text(from, length));
            default -> {
                // says nothing that is asked here
            }
        }
    }

    private void lasts(String milliseconds) {
        if (milliseconds.matches("\\d{1,12}")) {
            telling.lasts(Long.parseLong(milliseconds) / 1000.0, "ID3 TLEN");
        }
    }

    private String text(long from, int length) throws IOException {
        ByteBuffer all = bytes.at(from, length);
        Charset charset = switch (all.get()) {
            case 1 -> StandardCharsets.UTF_16;
            case 2 -> StandardCharsets.UTF_16BE;
            case 3 -> StandardCharsets.UTF_8;
            default -> StandardCharsets.ISO_8859_1;
        };
        return charset.decode(all).toString().replace("\0", " ").strip();
    }
}
