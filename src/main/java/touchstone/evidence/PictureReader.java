package touchstone.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import touchstone.evidence.picture.Segments;
import touchstone.evidence.picture.Turned;
import touchstone.model.DrawnPicture;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/**
 * Draws a stranger's picture. The header is read first: what claims more than {@value #MOST_PIXELS} pixels is refused
 * before anything is decoded, and large pictures are read with pixels left out.
 */
public final class PictureReader {

    /** The most pixels that a picture may claim to have. */
    public static final long MOST_PIXELS = 100_000_000;

    /** What a picture is refused with that claims more. */
    static final String TOO_LARGE = "trouble.evidence.picture-too-large";

    /** Four bytes each: they fit into what a child process may answer. */
    private static final int MOST_DRAWN = 15_990_000;

    private static final int MOST_SMALL = 300_000;
    private static final int MOST_COMPARED = 1_500_000;
    private static final int MILLION = 1_000_000;

    private PictureReader() {}

    /** Reads a picture from its bytes, the right way up, to be looked at: with up to sixteen million pixels or so. */
    static Outcome<DrawnPicture> read(byte[] bytes) {
        if (Segments.areTooMany(bytes)) {
            return unreadable();
        }
        return read(new ByteArrayInputStream(bytes), MOST_DRAWN)
                .map(picture -> Turned.upright(picture, new ByteArrayInputStream(bytes)));
    }

    /** Reads a picture from its bytes, turned as it is stored, to be compared: with up to a million pixels or so. */
    static Outcome<DrawnPicture> asStored(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes), MOST_COMPARED);
    }

    /** Reads a picture of our own making, to be one of many: with up to a third of a million pixels. */
    public static Outcome<DrawnPicture> small(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes), MOST_SMALL);
    }

    @SuppressWarnings("CatchingUnchecked") // decoders have crashed on fuzzed files: this is their border
    private static Outcome<DrawnPicture> read(InputStream bytes, int most) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? read(readers.next(), stream, most) : unreadable();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return unreadable();
        }
    }

    private static Outcome<DrawnPicture> read(ImageReader reader, ImageInputStream stream, int most)
            throws IOException {
        try {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return tooLarge(width, height);
            }
            ImageReadParam some = reader.getDefaultReadParam();
            int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) width * height / most)));
            some.setSourceSubsampling(step, step, 0, 0);
            return Outcome.done(drawn(reader.read(0, some), width, height));
        } finally {
            reader.dispose();
        }
    }

    private static DrawnPicture drawn(BufferedImage image, int width, int height) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new DrawnPicture(image.getWidth(), image.getHeight(), pixels, width, height);
    }

    /** What to tell of a picture that claims to be so large. */
    static Outcome<DrawnPicture> tooLarge(int width, int height) {
        return Outcome.refused(Trouble.unreadable(TOO_LARGE, width, height, MOST_PIXELS / MILLION));
    }

    /** What to tell of a picture that no decoder takes. */
    static Outcome<DrawnPicture> unreadable() {
        return Outcome.refused(Trouble.unreadable("trouble.evidence.picture"));
    }
}
