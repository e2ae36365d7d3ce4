package touchstone.evidence.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import touchstone.model.Fact;

/** FLAC (RFC 9639): blocks before the sound, the first of which says how long it is. */
final class Flac {

    private static final int MOST_BLOCKS = 64;
    private static final int LAST = 0x80;
    private static final int COMMENT = 4;

    private final Bytes bytes;
    private final Telling telling;

    Flac(Bytes bytes, Telling telling) {
        this.bytes = bytes;
        this.telling = telling;
    }

    void read() throws IOException {
        long at = 4;
        for (int i = 0; i < MOST_BLOCKS; i++) {
            int header = bytes.at(at, 4).getInt();
            int type = header >>> 24;
            int size = header & 0xFFFFFF;
            if ((type & ~LAST) == 0) {
                stream(bytes.at(at + 4, 18));
            } else if ((type & ~LAST) == COMMENT) {
                VorbisComment.read(bytes.at(at + 4, Math.min(size, Bytes.MOST_AT_ONCE)), telling);
            }
            if ((type & LAST) != 0) {
                return;
            }
            at += 4L + size;
        }
    }

    private void stream(ByteBuffer block) {
        long packed = block.getLong(10);
        long hertz = packed >>> 44;
        long samples = packed & 0xFFFFFFFFFL;
        telling.program(Fact.Kind.CODEC, "FLAC, " + hertz + " Hz", "FLAC STREAMINFO");
        if (hertz > 0) {
            telling.lasts((double) samples / hertz, "FLAC STREAMINFO");
        }
    }
}
