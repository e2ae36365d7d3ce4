package touchstone.evidence.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import touchstone.model.DrawnPicture;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/**
 * The error-level view (Krawetz, 2007): the picture is saved as JPEG once more, and what that changes is shown, many times
 * as bright. Parts that were saved more often change less.
 */
public final class ErrorLevels {

    private static final int BRIGHTER = 14;
    private static final int FULL = 255;
    private static final int STEPS = 3;

    private ErrorLevels() {}

    /**
     * The view of a picture.
     *
     * @param quality of the JPEG, from 1 to 100
     */
    public static Outcome<DrawnPicture> of(DrawnPicture picture, int quality, Progress progress) {
        try {
            progress.at(0, STEPS);
            byte[] saved = saved(picture, quality / 100f);
            progress.at(1, STEPS);
            if (progress.cancelled()) {
                return Outcome.refused(Trouble.unreadable("trouble.evidence.picture"));
            }
            BufferedImage again = ImageIO.read(new ByteArrayInputStream(saved));
            progress.at(2, STEPS);
            int width = picture.width();
            int[] pixels = again.getRGB(0, 0, width, picture.height(), null, 0, width);
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = difference(picture.pixels()[i], pixels[i]);
            }
            progress.at(STEPS, STEPS);
            return Outcome.done(new DrawnPicture(
                    width, picture.height(), pixels, picture.originalWidth(), picture.originalHeight()));
        } catch (IOException impossible) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.picture"));
        }
    }

    private static int difference(int one, int other) {
        int shown = FULL << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = Math.abs((one >> shift & FULL) - (other >> shift & FULL)) * BRIGHTER;
            shown |= Math.min(FULL, apart) << shift;
        }
        return shown;
    }

    private static byte[] saved(DrawnPicture picture, float quality) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
