package touchstone.evidence.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** JPEGs as cameras write them, tag by tag, for tests. */
public final class CameraJpeg {

    private static final int HEAD = 8;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int EXIF_POINTER = 0x8769;
    private static final int GPS_POINTER = 0x8825;

    private final TreeMap<Integer, Value> first = new TreeMap<>();
    private final TreeMap<Integer, Value> exif = new TreeMap<>();
    private final TreeMap<Integer, Value> gps = new TreeMap<>();
    private final BufferedImage picture;
    private byte @Nullable [] thumbnail;
    private @Nullable String xmp;

    @SuppressWarnings("ArrayRecordComponent")
    private record Value(int type, int count, byte[] bytes) {}

    /** A picture of a coloured box at a place. */
    public CameraJpeg(int width, int height, int boxAt) {
        picture = drawn(width, height, boxAt);
    }

    /** A picture of a coloured box, from the left. */
    public static BufferedImage drawn(int width, int height, int boxAt) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setColor(Color.LIGHT_GRAY);
        on.fillRect(0, 0, width, height);
        on.setColor(Color.RED);
        on.fillRect(boxAt * width / 100, height / 4, width / 3, height / 2);
        Random random = new Random(boxAt);
        for (int i = 0; i < 30; i++) {
            on.setColor(new Color(random.nextInt(0x1000000)));
            int x = random.nextInt(100) * width / 100;
            int y = random.nextInt(100) * height / 100;
            on.fillRect(x, y, width / 12, height / 12);
        }
        on.dispose();
        return image;
    }

    /** A text tag of the first directory. */
    public CameraJpeg first(int tag, String text) {
        first.put(tag, ascii(text));
        return this;
    }

    /** A number tag of the first directory. */
    public CameraJpeg first(int tag, int number) {
        first.put(tag, new Value(SHORT, 1, new byte[] {(byte) (number >> 8), (byte) number, 0, 0}));
        return this;
    }

    /** A text tag of EXIF's own directory. */
    public CameraJpeg exif(int tag, String text) {
        exif.put(tag, ascii(text));
        return this;
    }

    /** A place, in degrees. */
    public CameraJpeg at(double latitude, double longitude) {
        gps.put(1, ascii(latitude < 0 ? "S" : "N"));
        gps.put(2, degrees(latitude));
        gps.put(3, ascii(longitude < 0 ? "W" : "E"));
        gps.put(4, degrees(longitude));
        return this;
    }

    /** A small picture with its box somewhere. */
    public CameraJpeg thumbnail(int boxAt) {
        thumbnail = jpeg(drawn(160, 120, boxAt));
        return this;
    }

    /** What a program noted in XMP, as attributes and elements of one description. */
    public CameraJpeg xmp(String description) {
        xmp = description;
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        byte[] plain = jpeg(picture);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        segment(file, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff()));
        if (xmp != null) {
            segment(file, ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(StandardCharsets.UTF_8));
        }
        file.write(plain, 2, plain.length - 2);
        return file.toByteArray();
    }

    private byte[] tiff() {
        first.put(EXIF_POINTER, new Value(LONG, 1, number(0)));
        first.put(GPS_POINTER, new Value(LONG, 1, number(0)));
        int exifAt = HEAD + size(first);
        int gpsAt = exifAt + size(exif);
        int thumbAt = gpsAt + size(gps);
        first.put(EXIF_POINTER, new Value(LONG, 1, number(exifAt)));
        first.put(GPS_POINTER, new Value(LONG, 1, number(gpsAt)));
        TreeMap<Integer, Value> second = new TreeMap<>();
        byte[] small = thumbnail == null ? new byte[0] : thumbnail;
        second.put(0x0201, new Value(LONG, 1, number(0)));
        second.put(0x0202, new Value(LONG, 1, number(small.length)));
        second.put(0x0201, new Value(LONG, 1, number(thumbAt + size(second))));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, HEAD});
        all.writeBytes(directory(first, HEAD, thumbnail == null ? 0 : thumbAt));
        all.writeBytes(directory(exif, exifAt, 0));
        all.writeBytes(directory(gps, gpsAt, 0));
        if (thumbnail != null) {
            all.writeBytes(directory(second, thumbAt, 0));
            all.writeBytes(small);
        }
        return all.toByteArray();
    }

    private static int size(TreeMap<Integer, Value> tags) {
        int size = 2 + 12 * tags.size() + 4;
        for (Value value : tags.values()) {
            size += value.bytes.length > 4 ? value.bytes.length : 0;
        }
        return size;
    }

    private static byte[] directory(TreeMap<Integer, Value> tags, int at, int next) {
        ByteBuffer bytes = ByteBuffer.allocate(size(tags));
        bytes.putShort((short) tags.size());
        int outside = at + 2 + 12 * tags.size() + 4;
        List<byte[]> later = new ArrayList<>();
        for (var tag : tags.entrySet()) {
            Value value = tag.getValue();
            bytes.putShort(tag.getKey().shortValue())
                    .putShort((short) value.type)
                    .putInt(value.count);
            if (value.bytes.length <= 4) {
                bytes.put(java.util.Arrays.copyOf(value.bytes, 4));
            } else {
                bytes.putInt(outside);
                outside += value.bytes.length;
                later.add(value.bytes);
            }
        }
        bytes.putInt(next);
        later.forEach(bytes::put);
        return bytes.array();
    }

    private static Value ascii(String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Value(ASCII, bytes.length, bytes);
    }

    private static Value degrees(double degrees) {
        int tenThousandths = (int) Math.round(Math.abs(degrees) * 10_000);
        ByteBuffer bytes = ByteBuffer.allocate(24);
        bytes.putInt(tenThousandths)
                .putInt(10_000)
                .putInt(0)
                .putInt(1)
                .putInt(0)
                .putInt(1);
        return new Value(RATIONAL, 3, bytes.array());
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] jpeg(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void segment(ByteArrayOutputStream file, byte[] bytes) {
        int length = bytes.length + 2;
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        file.writeBytes(bytes);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
