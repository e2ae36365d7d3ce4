package touchstone.evidence.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import touchstone.model.DrawnPicture;

/** Pictures turned and mirrored as EXIF numbers the ways: 1 is upright. */
public final class Turned {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;

    private Turned() {}

    /**
     * A picture the right way up, as its camera says that it was held.
     *
     * @param bytes the whole file
     */
    public static DrawnPicture upright(DrawnPicture picture, InputStream bytes) {
        return upright(picture, orientation(bytes));
    }

    /**
     * A picture the right way up.
     *
     * @param orientation how it is stored, from 1 to 8, as EXIF has it
     */
    static DrawnPicture upright(DrawnPicture picture, int orientation) {
        if (orientation <= UPRIGHT || orientation > LAST) {
            return picture;
        }
        boolean onItsSide = orientation >= FIRST_ON_ITS_SIDE;
        int width = onItsSide ? picture.height() : picture.width();
        int height = onItsSide ? picture.width() : picture.height();
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = picture.pixels()[source(picture, orientation, x, y)];
            }
        }
        return onItsSide
                ? new DrawnPicture(width, height, pixels, picture.originalHeight(), picture.originalWidth())
                : new DrawnPicture(width, height, pixels, picture.originalWidth(), picture.originalHeight());
    }

    private static int source(DrawnPicture picture, int orientation, int x, int y) {
        int right = picture.width() - 1;
        int bottom = picture.height() - 1;
        int column = switch (orientation) {
            case 2, 3 -> right - x;
            case 5, 6 -> y;
            case 7, 8 -> right - y;
            default -> x;
        };
        int row = switch (orientation) {
            case 3, 4 -> bottom - y;
            case 5, 8 -> x;
            case 6, 7 -> bottom - x;
            default -> y;
        };
        return row * picture.width() + column;
    }

    @SuppressWarnings("CatchingUnchecked") // the library has crashed on fuzzed files: this is its border too
    private static int orientation(InputStream bytes) {
        try {
            ExifIFD0Directory first =
                    ImageMetadataReader.readMetadata(bytes).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer found = first == null ? null : first.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return Objects.requireNonNullElse(found, UPRIGHT);
        } catch (ImageProcessingException
                | IOException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError broken) {
            return UPRIGHT;
        }
    }
}
