package touchstone.evidence.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Finds places that can be found again, in the manner of ORB (Rublee and others, 2011): corners by Harris and Stephens in
 * the picture at several sizes, spread over all of it, each described by comparisons of brightness around it, turned with
 * the direction in which it gets brighter.
 */
final class Finder {

    /** How many places are kept of a picture. */
    static final int MOST = 200;

    /** How much smaller the picture is at each level. */
    static final double STEP = 1.25;

    private static final int WITHIN = 480;
    private static final int SMALLEST = 56;
    private static final int LEVELS = 8;
    private static final int PATCH = 15;
    private static final int EDGE = PATCH + 3;
    private static final double CLEARLY = 0.9;
    private static final int APART = 5;
    private static final float HARRIS = 0.05f;
    private static final float WEAKEST = 12;
    private static final int COMPARISONS = 128;
    private static final List<Pair> PAIRS = pairs();

    private final Luma picture;

    private record Pair(int right, int down, int otherRight, int otherDown) {

        Pair mirrored() {
            return new Pair(right, -down, otherRight, -otherDown);
        }
    }

    private record Corner(int x, int y, int level, float strength) {}

    Finder(Luma picture) {
        this.picture = picture.within(WITHIN);
    }

    /** Width of the picture, in 255ths of its longest side. */
    int width() {
        return Math.round(255f * picture.width() / Math.max(picture.width(), picture.height()));
    }

    /** Places all over the picture, at every size: at each those that are farthest from a stronger one. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        double part = 1 - 1 / (STEP * STEP);
        Luma level = picture;
        for (int i = 0; i < LEVELS && Math.min(level.width(), level.height()) >= SMALLEST; i++) {
            Luma soft = level.blurred(1).blurred(1);
            int wanted = (int) Math.ceil(MOST * part / Math.pow(STEP, 2.0 * i));
            farApart(corners(level.blurred(1), i), wanted).stream()
                    .map(corner -> described(corner, soft))
                    .forEach(points::add);
            double smaller = Math.pow(STEP, i + 1.0);
            level = picture.scaled((int) (picture.width() / smaller), (int) (picture.height() / smaller));
        }
        return points.subList(0, Math.min(MOST, points.size()));
    }

    /** Brown, Szeliski and Winder, 2005: what is kept of a part of the picture is kept of the whole too. */
    private static List<Corner> farApart(List<Corner> corners, int wanted) {
        List<Corner> strongest = corners.stream()
                .sorted(Comparator.comparingDouble(Corner::strength).reversed())
                .toList();
        record Apart(Corner corner, double from) {}
        List<Apart> apart = new ArrayList<>();
        for (int i = 0; i < strongest.size(); i++) {
            Corner corner = strongest.get(i);
            double nearest = Double.MAX_VALUE;
            for (int j = 0; j < i; j++) {
                Corner stronger = strongest.get(j);
                if (stronger.strength * CLEARLY > corner.strength) {
                    nearest = Math.min(nearest, Math.hypot(corner.x - stronger.x, corner.y - stronger.y));
                }
            }
            apart.add(new Apart(corner, nearest));
        }
        return apart.stream()
                .sorted(Comparator.comparingDouble(Apart::from).reversed())
                .limit(wanted)
                .map(Apart::corner)
                .toList();
    }

    private static List<Corner> corners(Luma level, int number) {
        float[] strength = strengths(level);
        List<Corner> corners = new ArrayList<>();
        for (int y = EDGE; y < level.height() - EDGE; y++) {
            for (int x = EDGE; x < level.width() - EDGE; x++) {
                float here = strength[y * level.width() + x];
                if (here > WEAKEST && isStrongest(strength, level.width(), x, y, here)) {
                    corners.add(new Corner(x, y, number, here));
                }
            }
        }
        return corners;
    }

    private static boolean isStrongest(float[] strength, int width, int x, int y, float here) {
        for (int dy = -APART; dy <= APART; dy++) {
            for (int dx = -APART; dx <= APART; dx++) {
                if (strength[(y + dy) * width + x + dx] > here) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Harris and Stephens' measure, from gradients summed over 5 × 5 pixels. */
    private static float[] strengths(Luma level) {
        int width = level.width();
        int height = level.height();
        float[] xx = new float[width * height];
        float[] yy = new float[width * height];
        float[] xy = new float[width * height];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                float right = (level.at(x + 1, y) - level.at(x - 1, y)) / 2;
                float down = (level.at(x, y + 1) - level.at(x, y - 1)) / 2;
                int i = y * width + x;
                xx[i] = right * right;
                yy[i] = down * down;
                xy[i] = right * down;
            }
        }
        float[] sumXx = new Luma(width, height, xx).blurred(2).values();
        float[] sumYy = new Luma(width, height, yy).blurred(2).values();
        float[] sumXy = new Luma(width, height, xy).blurred(2).values();
        float[] strength = new float[width * height];
        for (int i = 0; i < strength.length; i++) {
            float trace = sumXx[i] + sumYy[i];
            strength[i] = sumXx[i] * sumYy[i] - sumXy[i] * sumXy[i] - HARRIS * trace * trace;
        }
        return strength;
    }

    private Point described(Corner corner, Luma soft) {
        double angle = angle(corner, soft);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        long[] bits = new long[2];
        for (int i = 0; i < COMPARISONS; i++) {
            Pair pair = PAIRS.get(i);
            float one = value(soft, corner, pair.right, pair.down, cos, sin);
            if (one < value(soft, corner, pair.otherRight, pair.otherDown, cos, sin)) {
                bits[i / Long.SIZE] |= 1L << i % Long.SIZE;
            }
        }
        double unit = 255.0 / Math.max(soft.width(), soft.height());
        return new Point(
                (int) Math.round(corner.x * unit),
                (int) Math.round(corner.y * unit),
                corner.level,
                (int) Math.round(angle / (2 * Math.PI) * 256) & 255,
                bits[0],
                bits[1]);
    }

    private static float value(Luma soft, Corner corner, int right, int down, double cos, double sin) {
        int x = corner.x + (int) Math.round(right * cos - down * sin);
        int y = corner.y + (int) Math.round(right * sin + down * cos);
        return soft.at(Math.clamp(x, 0, soft.width() - 1), Math.clamp(y, 0, soft.height() - 1));
    }

    /** Towards the centre of brightness of the disc around a corner. */
    private static double angle(Corner corner, Luma soft) {
        double right = 0;
        double down = 0;
        for (int y = -PATCH; y <= PATCH; y++) {
            int half = (int) Math.sqrt(PATCH * PATCH - y * y);
            for (int x = -half; x <= half; x++) {
                float value = soft.at(corner.x + x, corner.y + y);
                right += x * value;
                down += y * value;
            }
        }
        return Math.atan2(down, right);
    }

    /** Where brightness is compared: drawn once and for all; each odd one is the mirror image of the one before it. */
    private static List<Pair> pairs() {
        Random random = new Random(20190801);
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < COMPARISONS) {
            Pair pair = new Pair(drawn(random), drawn(random), drawn(random), drawn(random));
            pairs.add(pair);
            pairs.add(pair.mirrored());
        }
        return List.copyOf(pairs);
    }

    private static int drawn(Random random) {
        return Math.clamp(Math.round(random.nextGaussian() * PATCH / 2.2), -PATCH + 4, PATCH - 4);
    }
}
