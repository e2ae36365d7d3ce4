package touchstone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A recording for the pictures: ten seconds of a low tone, with what a recorder writes of itself beside it (RIFF). */
final class TourSound {

    private static final int PER_SECOND = 8_000;
    private static final int SECONDS = 10;
    private static final double TONE = 220;

    private TourSound() {}

    /** Writes it into a folder. */
    static Path into(Path folder) throws IOException {
        byte[] info = concat(ascii("INFO"), chunk("ICRD", "2022-08-29"), chunk("ISFT", "Fieldnote 3"));
        byte[] format = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(PER_SECOND)
                .putInt(PER_SECOND)
                .putShort((short) 1)
                .putShort((short) 8)
                .array();
        byte[] all = concat(ascii("WAVE"), chunk("fmt ", format), chunk("LIST", info), chunk("data", tone()));
        return Files.write(folder.resolve("voice-note.wav"), chunk("RIFF", all));
    }

    private static byte[] tone() {
        byte[] samples = new byte[PER_SECOND * SECONDS];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (128 + 60 * Math.sin(2 * Math.PI * TONE * i / PER_SECOND));
        }
        return samples;
    }

    private static byte[] chunk(String name, String words) {
        return chunk(name, ascii(words));
    }

    private static byte[] chunk(String name, byte[] bytes) {
        return concat(
                ascii(name),
                ByteBuffer.allocate(Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(bytes.length)
                        .array(),
                bytes,
                new byte[bytes.length % 2]);
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
