package touchstone.evidence.likeness;

import touchstone.model.DrawnPicture;

/** How far two pictures brighten and darken at the same places: Pearson's correlation of small copies of both. */
public final class Resemblance {

    private static final int SIDE = 32;
    private static final float BLACK = 24;

    private Resemblance() {}

    /** From -1, a negative, to 1, the same; black bars around the first are left out. */
    public static double of(DrawnPicture barred, DrawnPicture other) {
        float[] one = unbarred(Luma.of(barred)).scaled(SIDE, SIDE).values();
        float[] two = Luma.of(other).within(SIDE * 8).scaled(SIDE, SIDE).values();
        return correlation(one, two);
    }

    private static Luma unbarred(Luma picture) {
        int top = 0;
        int bottom = picture.height();
        while (top < picture.height() / 3 && isBlackRow(picture, top)) {
            top++;
        }
        while (bottom > picture.height() * 2 / 3 && isBlackRow(picture, bottom - 1)) {
            bottom--;
        }
        int left = 0;
        int right = picture.width();
        while (left < picture.width() / 3 && isBlackColumn(picture, left)) {
            left++;
        }
        while (right > picture.width() * 2 / 3 && isBlackColumn(picture, right - 1)) {
            right--;
        }
        float[] within = new float[(right - left) * (bottom - top)];
        for (int y = top; y < bottom; y++) {
            System.arraycopy(
                    picture.values(), y * picture.width() + left, within, (y - top) * (right - left), right - left);
        }
        return new Luma(right - left, bottom - top, within);
    }

    private static boolean isBlackRow(Luma picture, int y) {
        for (int x = 0; x < picture.width(); x++) {
            if (picture.at(x, y) > BLACK) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlackColumn(Luma picture, int x) {
        for (int y = 0; y < picture.height(); y++) {
            if (picture.at(x, y) > BLACK) {
                return false;
            }
        }
        return true;
    }

    private static double correlation(float[] one, float[] two) {
        double meanOne = mean(one);
        double meanTwo = mean(two);
        double together = 0;
        double alone = 0;
        double other = 0;
        for (int i = 0; i < one.length; i++) {
            together += (one[i] - meanOne) * (two[i] - meanTwo);
            alone += (one[i] - meanOne) * (one[i] - meanOne);
            other += (two[i] - meanTwo) * (two[i] - meanTwo);
        }
        boolean isPlain = alone < 1 || other < 1;
        return isPlain ? 1 : together / Math.sqrt(alone * other);
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
