package touchstone.evidence.picture;

import java.util.Arrays;
import touchstone.model.DrawnPicture;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/**
 * The noise view: how far the brightness of each pixel lies from the median of the nine around it, many times as bright.
 * Parts from another camera, painted or smoothed ones have another grain.
 */
public final class NoiseView {

    private static final int BRIGHTER = 12;
    private static final int FULL = 255;
    private static final int AROUND = 9;

    private NoiseView() {}

    /** The view of a picture. */
    public static Outcome<DrawnPicture> of(DrawnPicture picture, Progress progress) {
        int width = picture.width();
        int height = picture.height();
        int[] bright = new int[width * height];
        for (int i = 0; i < bright.length; i++) {
            int pixel = picture.pixels()[i];
            bright[i] = (299 * (pixel >> 16 & FULL) + 587 * (pixel >> 8 & FULL) + 114 * (pixel & FULL)) / 1000;
        }
        int[] shown = new int[bright.length];
        int[] around = new int[AROUND];
        for (int y = 0; y < height; y++) {
            if (progress.cancelled()) {
                return Outcome.refused(Trouble.unreadable("trouble.evidence.picture"));
            }
            progress.at(y, height);
            for (int x = 0; x < width; x++) {
                int residue = Math.abs(bright[y * width + x] - median(bright, width, height, x, y, around));
                int grey = Math.min(FULL, residue * BRIGHTER);
                shown[y * width + x] = FULL << 24 | grey << 16 | grey << 8 | grey;
            }
        }
        return Outcome.done(new DrawnPicture(width, height, shown, picture.originalWidth(), picture.originalHeight()));
    }

    private static int median(int[] bright, int width, int height, int x, int y, int[] around) {
        int count = 0;
        for (int dy = -1; dy <= 1; dy++) {
            int row = Math.clamp(y + dy, 0, height - 1) * width;
            for (int dx = -1; dx <= 1; dx++) {
                around[count++] = bright[row + Math.clamp(x + dx, 0, width - 1)];
            }
        }
        Arrays.sort(around);
        return around[AROUND / 2];
    }
}
