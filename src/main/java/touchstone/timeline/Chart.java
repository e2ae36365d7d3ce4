package touchstone.timeline;

import java.util.List;

/**
 * A timeline as it lies on a plane: every place in pixels from the upper left corner. Whoever draws it only draws.
 *
 * @param width of the whole
 * @param height of the whole
 * @param axis how far down the line of time runs
 * @param panels the stretches of time, from left to right
 * @param breaks where the line leaves time out
 * @param ticks hours, days or years along the line
 * @param marks what stands on the line, one for each stack, in order of time
 * @param tags the words of marks, where there is room for them
 * @param brackets contradictions
 * @param untold how many contradictions have no bracket because there is no room
 */
public record Chart(
        double width,
        double height,
        double axis,
        List<Panel> panels,
        List<Break> breaks,
        List<Tick> ticks,
        List<Mark> marks,
        List<Tag> tags,
        List<Bracket> brackets,
        int untold) {

    /** How a mark is drawn. */
    public enum Shape {
        /** A moment. */
        DOT,
        /** A day of which the hour is not known. */
        BAR,
        /** Somewhere within. */
        HATCHED
    }

    /**
     * A stretch of time.
     *
     * @param label its day, month or year, fitted
     * @param hidden how many of its marks have no words because there is no room
     */
    public record Panel(double x, double width, String label, int hidden) {}

    /** Time left out between two stretches: {@code 16 days}. */
    public record Break(double x, double width, String label) {}

    /** A time along the line. */
    public record Tick(double x, String label) {}

    /**
     * What stands on the line.
     *
     * @param stack what happened
     * @param from where it begins; of a dot, its middle
     * @param to where it ends; of a dot, its middle
     */
    public record Mark(Stack stack, Shape shape, double from, double to) {

        /** Where its leader, and its bracket, meet it. */
        public double anchor() {
            return shape == Shape.DOT ? from : Math.min(from + 14, (from + to) / 2);
        }
    }

    /**
     * The words of a mark.
     *
     * @param mark whose
     * @param anchor where its line meets the mark
     * @param x where the words begin
     * @param y the base line of the title
     * @param width of the words
     * @param title what happened, fitted
     * @param below when and how it is known, fitted
     * @param leaderFrom where its line leaves the words
     * @param above whether it stands above the line of time
     */
    public record Tag(
            Mark mark,
            double anchor,
            double x,
            double y,
            double width,
            String title,
            String below,
            double leaderFrom,
            boolean above) {}

    /**
     * Two times that can’t both be right.
     *
     * @param contradiction which
     * @param from where it leaves the one mark
     * @param to where it leaves the other
     * @param y how far down it runs
     * @param boxX where the box with its words begins
     * @param boxWidth of the box
     * @param words fitted
     */
    public record Bracket(
            Contradiction contradiction, double from, double to, double y, double boxX, double boxWidth, String words) {

        /** The same further down. */
        Bracket lower(double by) {
            return new Bracket(contradiction, from, to, y + by, boxX, boxWidth, words);
        }

        /** Whether its lines meet it from the sides rather than from above. */
        public boolean reachesOut() {
            return Math.min(from, to) < boxX || Math.max(from, to) > boxX + boxWidth;
        }
    }

    public Chart {
        panels = List.copyOf(panels);
        breaks = List.copyOf(breaks);
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
        tags = List.copyOf(tags);
        brackets = List.copyOf(brackets);
    }
}
