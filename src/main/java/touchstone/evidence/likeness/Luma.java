package touchstone.evidence.likeness;

import touchstone.model.DrawnPicture;

/**
 * How bright a picture is, place by place.
 *
 * @param width in pixels
 * @param height in pixels
 * @param values row by row, from 0, black, to 255, white
 */
@SuppressWarnings("ArrayRecordComponent") // made here, never changed, never compared
record Luma(int width, int height, float[] values) {

    private static final int WHITE = 255;

    /** The brightness of a picture by ITU-R BT.601; what shows through is taken for white. */
    static Luma of(DrawnPicture picture) {
        float[] values = new float[picture.width() * picture.height()];
        for (int i = 0; i < values.length; i++) {
            int pixel = picture.pixels()[i];
            float opaque = (pixel >>> 24) / (float) WHITE;
            float bright = 0.299f * (pixel >> 16 & WHITE) + 0.587f * (pixel >> 8 & WHITE) + 0.114f * (pixel & WHITE);
            values[i] = bright * opaque + WHITE * (1 - opaque);
        }
        return new Luma(picture.width(), picture.height(), values);
    }

    float at(int x, int y) {
        return values[y * width + x];
    }

    /** The same made smaller, or larger where it is smaller: each pixel the mean of what it covers. */
    Luma scaled(int toWidth, int toHeight) {
        if (toWidth == width && toHeight == height) {
            return this;
        }
        return narrowed(toWidth).turned().narrowed(toHeight).turned();
    }

    /** The same within a longest side. */
    Luma within(int longest) {
        int most = Math.max(width, height);
        if (most <= longest) {
            return this;
        }
        return scaled(
                Math.max(1, Math.round(width * (float) longest / most)),
                Math.max(1, Math.round(height * (float) longest / most)));
    }

    private Luma narrowed(int toWidth) {
        return new Luma(toWidth, height, across(toWidth));
    }

    private float[] across(int toWidth) {
        float[] narrow = new float[toWidth * height];
        double step = (double) width / toWidth;
        for (int x = 0; x < toWidth; x++) {
            double from = x * step;
            double to = Math.min(width, from + step);
            int first = (int) from;
            int last = Math.min(width - 1, (int) Math.ceil(to) - 1);
            for (int y = 0; y < height; y++) {
                double sum = 0;
                for (int i = first; i <= last; i++) {
                    sum += values[y * width + i] * (Math.min(to, i + 1) - Math.max(from, i));
                }
                narrow[y * toWidth + x] = (float) (sum / (to - from));
            }
        }
        return narrow;
    }

    private Luma turned() {
        float[] turned = new float[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = values[y * width + x];
            }
        }
        return new Luma(/* width= */ height, /* height= */ width, turned);
    }

    /** The same, each pixel the mean of the square around it. */
    Luma blurred(int radius) {
        return blurredAcross(radius).turned().blurredAcross(radius).turned();
    }

    private Luma blurredAcross(int radius) {
        float[] soft = new float[values.length];
        for (int y = 0; y < height; y++) {
            double sum = 0;
            int row = y * width;
            for (int x = 0; x < Math.min(radius, width); x++) {
                sum += values[row + x];
            }
            for (int x = 0; x < width; x++) {
                if (x + radius < width) {
                    sum += values[row + x + radius];
                }
                if (x - radius - 1 >= 0) {
                    sum -= values[row + x - radius - 1];
                }
                int covered = Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1;
                soft[row + x] = (float) (sum / covered);
            }
        }
        return new Luma(width, height, soft);
    }
}
