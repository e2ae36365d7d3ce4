package touchstone.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.timeline.Chart.Mark;

/**
 * The rows above and below the line of time in which words can stand. Words never lie over other words, nor over the
 * lines that lead from words further out to their marks.
 */
final class Rooms {

    private static final double BESIDE = 8;
    private static final double WIDEST = 196;
    private static final double NARROWEST = 84;
    private static final double GAP = 10;
    private static final double LEADER = 3;
    private static final double STEP = 24;
    private static final double EDGE = 12;

    /**
     * Where words can stand.
     *
     * @param row how far from the line, from 0
     * @param anchor where their line meets the mark
     * @param x where they begin
     * @param width of the room that they have
     */
    record Room(boolean above, int row, double anchor, double x, double width) {}

    private record Taken(double from, double to) {

        boolean meets(double otherFrom, double otherTo) {
            return from < otherTo && otherFrom < to;
        }
    }

    private final List<List<Taken>> above = new ArrayList<>();
    private final List<List<Taken>> below = new ArrayList<>();
    private final double length;
    private int usedBelow;

    Rooms(int rows, double length) {
        this.length = length;
        for (int i = 0; i < rows; i++) {
            above.add(new ArrayList<>());
            below.add(new ArrayList<>());
        }
    }

    /** Something leads all the way down from the line here. */
    void drop(double x) {
        below.forEach(row -> row.add(new Taken(x - LEADER, x + LEADER)));
    }

    /** How many rows below the line have words in them. */
    int usedBelow() {
        return usedBelow;
    }

    /**
     * Finds room for the words of a mark: events above, claims below, near the line rather than far from it; narrower, or
     * events below, where nothing else is left.
     */
    Optional<Room> place(Mark mark, double wish) {
        double wide = Math.min(wish, WIDEST);
        return firstFit(mark, wide)
                .or(() -> wide > NARROWEST ? firstFit(mark, Math.max(NARROWEST, wide * 0.6)) : Optional.empty());
    }

    private Optional<Room> firstFit(Mark mark, double width) {
        boolean ofClaims = mark.stack().isOfClaims();
        for (boolean isAbove : ofClaims ? new boolean[] {false} : new boolean[] {true, false}) {
            for (int row = 0; row < above.size(); row++) {
                for (double anchor : anchors(mark)) {
                    Optional<Room> found = fit(anchor, width, isAbove, row);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A dot is met in its middle; a bar near its beginning or, where words stand there, further along. */
    private static List<Double> anchors(Mark mark) {
        List<Double> anchors = new ArrayList<>(List.of(mark.anchor()));
        boolean isLong = mark.shape() != Chart.Shape.DOT && !mark.stack().contested();
        for (double along = 2 * STEP;
                isLong && mark.from() + along < mark.to() - STEP && anchors.size() < 8;
                along += STEP) {
            anchors.add(mark.from() + along);
        }
        return anchors;
    }

    private Optional<Room> fit(double anchor, double width, boolean isAbove, int row) {
        List<List<Taken>> side = isAbove ? above : below;
        boolean fitsRight = anchor + BESIDE + width <= length - EDGE;
        double x = fitsRight ? anchor + BESIDE : anchor - BESIDE - width;
        double begins = fitsRight ? x - 2 : x - GAP;
        double ends = fitsRight ? x + width + GAP : x + width + 2;
        if (x < EDGE || side.get(row).stream().anyMatch(taken -> taken.meets(begins, ends))) {
            return Optional.empty();
        }
        for (int nearer = 0; nearer < row; nearer++) {
            if (side.get(nearer).stream()
                    .anyMatch(taken -> isWords(taken) && taken.meets(anchor - LEADER, anchor + LEADER))) {
                return Optional.empty();
            }
        }
        side.get(row).add(new Taken(Math.min(begins, anchor - LEADER), Math.max(ends, anchor + LEADER)));
        for (int nearer = 0; nearer < row; nearer++) {
            side.get(nearer).add(new Taken(anchor - LEADER, anchor + LEADER));
        }
        usedBelow = isAbove ? usedBelow : Math.max(usedBelow, row + 1);
        return Optional.of(new Room(isAbove, row, anchor, x, width));
    }

    private static boolean isWords(Taken taken) {
        return taken.to - taken.from > 2 * LEADER;
    }
}
