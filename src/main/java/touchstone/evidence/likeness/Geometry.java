package touchstone.evidence.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether places of one picture lie in another as they would if the one were the other, made larger or smaller, turned
 * and moved: how many of them agree on one such way.
 */
final class Geometry {

    private static final int FARTHEST = 36;
    private static final int MOST_PAIRS = 70;
    private static final double NEAR = 18;
    private static final double OFF = 5;
    private static final double SAME_PLACE = 6;
    private static final double OFF_SCALE = 1.5;
    private static final double OFF_ANGLE = Math.toRadians(28);
    private static final double TURN = 256;

    private record Pair(Point one, Point other, int distance) {

        double scale() {
            return Math.pow(Finder.STEP, other.level() - one.level());
        }

        double turned() {
            return (other.angle() - one.angle()) / TURN * 2 * Math.PI;
        }
    }

    /**
     * A way from one picture to the other.
     *
     * @param right what one unit to the right becomes: scale and turn, as the real part
     * @param down the imaginary part
     */
    private record Way(double right, double down, Point from, Point to) {

        double x(Point point) {
            return to.x() + (point.x() - from.x()) * right - (point.y() - from.y()) * down;
        }

        double y(Point point) {
            return to.y() + (point.x() - from.x()) * down + (point.y() - from.y()) * right;
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    /** Pairs each place of one picture with the one in the other that is most like it, if that is so both ways. */
    Geometry(List<Point> one, List<Point> other) {
        int[] best = new int[one.size()];
        int[] bestBack = new int[other.size()];
        int[] least = filled(one.size());
        int[] leastBack = filled(other.size());
        for (int i = 0; i < one.size(); i++) {
            Point point = one.get(i);
            for (int j = 0; j < other.size(); j++) {
                int distance = point.distance(other.get(j));
                if (distance < least[i]) {
                    least[i] = distance;
                    best[i] = j;
                }
                if (distance < leastBack[j]) {
                    leastBack[j] = distance;
                    bestBack[j] = i;
                }
            }
        }
        for (int i = 0; i < one.size(); i++) {
            if (least[i] <= FARTHEST && bestBack[best[i]] == i) {
                pairs.add(new Pair(one.get(i), other.get(best[i]), least[i]));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::distance));
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        java.util.Arrays.fill(filled, FARTHEST + 1);
        return filled;
    }

    /** How many pairs agree, at different places. */
    int agreeing() {
        int most = 0;
        List<Pair> guides = pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()));
        for (int i = 0; i < guides.size(); i++) {
            for (int j = i + 1; j < guides.size(); j++) {
                most = Math.max(most, agreeing(guides.get(i), guides.get(j)));
            }
        }
        return most;
    }

    private int agreeing(Pair first, Pair second) {
        double x = second.one.x() - first.one.x();
        double y = second.one.y() - first.one.y();
        double toX = second.other.x() - first.other.x();
        double toY = second.other.y() - first.other.y();
        double length = Math.hypot(x, y);
        if (length < NEAR || Math.hypot(toX, toY) < NEAR) {
            return 0;
        }
        double scale = Math.hypot(toX, toY) / length;
        double turned = Math.atan2(toY, toX) - Math.atan2(y, x);
        if (!agrees(first, scale, turned) || !agrees(second, scale, turned)) {
            return 0;
        }
        Way way = new Way(scale * Math.cos(turned), scale * Math.sin(turned), first.one, first.other);
        return agreeing(way, scale, turned);
    }

    private static boolean agrees(Pair pair, double scale, double turned) {
        double larger = pair.scale() / scale;
        double apart = Math.abs(Math.IEEEremainder(pair.turned() - turned, 2 * Math.PI));
        return larger < OFF_SCALE && larger > 1 / OFF_SCALE && apart < OFF_ANGLE;
    }

    private int agreeing(Way way, double scale, double turned) {
        List<Pair> there = new ArrayList<>();
        double off = OFF * Math.max(1, scale);
        for (Pair pair : pairs) {
            boolean hits = Math.hypot(way.x(pair.one) - pair.other.x(), way.y(pair.one) - pair.other.y()) < off;
            if (hits && agrees(pair, scale, turned) && there.stream().noneMatch(each -> isSame(each, pair))) {
                there.add(pair);
            }
        }
        return there.size();
    }

    private static boolean isSame(Pair one, Pair other) {
        return Math.hypot(one.one.x() - other.one.x(), one.one.y() - other.one.y()) < SAME_PLACE
                || Math.hypot(one.other.x() - other.other.x(), one.other.y() - other.other.y()) < SAME_PLACE;
    }
}
