package touchstone.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import touchstone.archive.Zips;

/** What hostile files are put together from. */
final class Pieces {

    private static final int AT_ONCE = 1_000_000;

    private Pieces() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A run of one sign, so many times. */
    static byte[] run(char sign, int times) {
        byte[] all = new byte[times];
        Arrays.fill(all, (byte) sign);
        return all;
    }

    /** A head and a run after it, packed as gzip does, without ever being in memory whole. */
    static byte[] gzipBomb(byte[] head, long times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new QuickGzip(out)) {
            gzip.write(head);
            pour(gzip, times);
        }
        return out.toByteArray();
    }

    /** A run, packed as zlib does. */
    static byte[] zlibBomb(long times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream zlib = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            pour(zlib, times);
        }
        return out.toByteArray();
    }

    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static void pour(OutputStream into, long times) throws IOException {
        byte[] some = run('a', AT_ONCE);
        for (long left = times; left > 0; left -= AT_ONCE) {
            into.write(some, 0, (int) Math.min(left, AT_ONCE));
        }
    }

    static byte[] zip(Object... namesAndBytes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            Object value = namesAndBytes[i + 1];
            entries.put((String) namesAndBytes[i], value instanceof String text ? bytes(text) : (byte[]) value);
        }
        return Zips.of(entries);
    }

    static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** A document of Word's kind with this in its body. */
    static byte[] docx(String body) throws IOException {
        return docx("", body);
    }

    static byte[] docx(String prologue, String body) throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                prologue + "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** A PNG whose header claims a size, with these chunks after it. */
    static byte[] png(int width, int height, byte[]... chunks) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        return join(start, chunk("IHDR", header), join(chunks), chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(bytes(type));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(bytes(type))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A segment of a JPEG. */
    static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(4 + data.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    /** A box of MP4. */
    static byte[] box(String type, byte[]... inside) {
        byte[] all = join(inside);
        return join(
                ByteBuffer.allocate(4).putInt(all.length + 8).array(), type.getBytes(StandardCharsets.ISO_8859_1), all);
    }

    static byte[] hex(String figures) {
        return java.util.HexFormat.of().parseHex(figures.replace(" ", ""));
    }

    /** A whole file hurt in one of four ways. */
    static byte[] hurt(byte[] whole, long seed) {
        Random random = new Random(seed);
        byte[] odd = whole.clone();
        switch ((int) (seed % 4)) {
            case 0 -> odd = Arrays.copyOf(odd, 1 + random.nextInt(odd.length));
            case 1 -> {
                for (int i = 0; i < 12; i++) {
                    odd[random.nextInt(odd.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 2 -> {
                for (int i = 0; i < 4; i++) {
                    int at = random.nextInt(Math.max(1, odd.length - 4));
                    ByteBuffer.wrap(odd).putInt(Math.min(at, odd.length - 4), random.nextBoolean() ? -1 : 0x7FFFFFFF);
                }
            }
            default -> {
                int from = random.nextInt(odd.length);
                byte[] piece = Arrays.copyOfRange(odd, from, Math.min(odd.length, from + 2_000));
                for (int i = 0; i < 5; i++) {
                    odd = join(odd, piece);
                }
            }
        }
        return odd;
    }
}
