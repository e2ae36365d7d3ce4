package touchstone.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.timeline.Chart.Bracket;
import touchstone.timeline.Chart.Mark;
import touchstone.timeline.Chart.Panel;
import touchstone.timeline.Chart.Shape;
import touchstone.timeline.Chart.Tag;

/** Lays a timeline out on a plane: marks where their times lie, words where there is room, contradictions below. */
public final class Draughting {

    private static final double TOP = 12;
    private static final double HEAD = 70;
    private static final double ROW = 44;
    private static final double FIRST_ABOVE = 56;
    private static final double FIRST_BELOW = 54;
    private static final double BRACKET_ROW = 40;
    private static final double BOX_HALF = 16;
    private static final double BOX_ROOM = 50;
    private static final double LABEL_ROOM = 20;
    private static final double SHORTEST_BAR = 6;
    private static final int MOST_BRACKET_ROWS = 4;
    private static final double OVERHANG = 12;
    private static final int FEW = 9;
    private static final double UNTOLD = 20;

    private final Timeline timeline;
    private final Scale scale;
    private final double width;
    private final Measure measure;

    /**
     * A drawing.
     *
     * @param width how long the line may be, in pixels; more shows more of it
     * @param measure how wide words are where it is drawn
     */
    public Draughting(Timeline timeline, Scale scale, double width, Measure measure) {
        this.timeline = timeline;
        this.scale = scale;
        this.width = width;
        this.measure = measure;
    }

    /** The chart; without marks where the case has no times. */
    public Chart chart() {
        List<Stack> stacks = Stack.of(timeline);
        int rows = stacks.size() < FEW ? 2 : 3;
        double axis = TOP + HEAD + ROW * rows;
        if (stacks.isEmpty()) {
            return new Chart(width, axis, axis, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);
        }
        Line line = scale == Scale.BROKEN ? new BrokenLine(stacks, width) : new TrueLine(stacks, width);
        List<Mark> marks = stacks.stream().map(stack -> mark(stack, line)).toList();
        Map<Happening, Mark> byHappening = marks.stream()
                .flatMap(mark -> mark.stack().happenings().stream().map(happening -> Map.entry(happening, mark)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
        Rooms rooms = new Rooms(rows, line.length());
        List<Bracket> hanging = brackets(byHappening, line.length());
        hanging.forEach(bracket -> {
            rooms.drop(bracket.from());
            rooms.drop(bracket.to());
        });
        List<Tag> tags = tags(marks, rooms, axis, line);
        double lowest = axis + FIRST_BELOW + ROW * Math.max(1, rooms.usedBelow()) + 8;
        List<Bracket> brackets =
                hanging.stream().map(bracket -> bracket.lower(lowest)).toList();
        double height = brackets.stream().mapToDouble(Bracket::y).max().orElse(lowest - 12)
                + BOX_HALF
                + (brackets.size() < timeline.contradictions().size() ? UNTOLD : 0)
                + TOP;
        return new Chart(
                line.length(),
                height,
                axis,
                panels(line, marks, tags),
                line.breaks(),
                line.ticks(),
                marks,
                tags,
                brackets,
                timeline.contradictions().size() - brackets.size());
    }

    private static double anchor(Map<Happening, Mark> marks, Happening happening) {
        Mark mark = marks.get(happening);
        return mark == null ? 0 : mark.anchor();
    }

    private static Mark mark(Stack stack, Line line) {
        Line.Place place = line.of(stack.extent());
        Shape shape = switch (stack.extent().precision()) {
            case EXACT -> Shape.DOT;
            case DAY -> Shape.BAR;
            case NO_ZONE, MONTH, YEAR -> Shape.HATCHED;
        };
        double to = shape == Shape.DOT ? place.from() : Math.max(place.to(), place.from() + SHORTEST_BAR);
        return new Mark(stack, shape, place.from(), to);
    }

    private List<Tag> tags(List<Mark> marks, Rooms rooms, double axis, Line line) {
        List<Mark> mattering = new ArrayList<>(marks);
        mattering.sort(Comparator.comparing((Mark mark) -> !mark.stack().contested())
                .thenComparing(mark -> mark.shape() != Shape.DOT));
        boolean dated = !line.namesDays();
        List<Tag> tags = new ArrayList<>();
        for (Mark mark : mattering) {
            String below = TimelineWords.below(mark.stack(), dated);
            double wish = Math.max(
                    measure.width(TimelineWords.title(mark.stack()), Face.TITLE), measure.width(below, Face.SMALL));
            rooms.place(mark, wish).ifPresent(room -> tags.add(tag(mark, room, below, axis)));
        }
        tags.sort(Comparator.comparingDouble(Tag::anchor));
        return tags;
    }

    private Tag tag(Mark mark, Rooms.Room room, String below, double axis) {
        double y = room.above() ? axis - FIRST_ABOVE - ROW * room.row() : axis + FIRST_BELOW + ROW * room.row();
        return new Tag(
                mark,
                room.anchor(),
                room.x(),
                y,
                room.width(),
                TimelineWords.title(
                        mark.stack(),
                        (words, others) -> measure.fitted(words, Face.TITLE, room.width() - width(others))),
                measure.fitted(below, Face.SMALL, room.width()),
                room.above() ? y + (mark.stack().contested() ? -8 : 8) : y - 12,
                room.above());
    }

    private double width(String words) {
        return measure.width(words, Face.TITLE);
    }

    private List<Panel> panels(Line line, List<Mark> marks, List<Tag> tags) {
        Map<Mark, Tag> told = tags.stream().collect(Collectors.toMap(Tag::mark, Function.identity(), (one, _) -> one));
        return line.panels().stream()
                .map(panel -> {
                    long hidden = marks.stream()
                            .filter(mark -> mark.from() >= panel.x() && mark.from() <= panel.x() + panel.width())
                            .filter(mark -> !told.containsKey(mark))
                            .count();
                    String label = measure.fitted(panel.label(), Face.PANEL, panel.width() - LABEL_ROOM);
                    return new Panel(panel.x(), panel.width(), label, (int) hidden);
                })
                .toList();
    }

    /** Contradictions as they hang one below the other, from 0; those that find no row are told in words only. */
    private List<Bracket> brackets(Map<Happening, Mark> marks, double length) {
        List<Bracket> brackets = new ArrayList<>();
        List<List<double[]>> rows = Stream.<List<double[]>>generate(ArrayList::new)
                .limit(MOST_BRACKET_ROWS)
                .toList();
        for (Contradiction contradiction : timeline.contradictions()) {
            double from = anchor(marks, contradiction.one());
            double to = anchor(marks, contradiction.other());
            String sentence = TimelineWords.bracket(contradiction);
            double needed = Math.min(measure.width(sentence, Face.BRACKET) + BOX_ROOM, length - 2 * TOP);
            double span = Math.abs(to - from) + 2 * OVERHANG;
            double box = span < needed + 4 * OVERHANG ? Math.max(needed, span) : needed;
            double boxX = Math.clamp((from + to - box) / 2, TOP, Math.max(TOP, length - TOP - box));
            double left = Math.min(Math.min(from, to), boxX) - 8;
            double right = Math.max(Math.max(from, to), boxX + box) + 8;
            int row = rowFor(rows, left, right);
            if (row < MOST_BRACKET_ROWS) {
                String words = measure.fitted(sentence, Face.BRACKET, box - BOX_ROOM);
                brackets.add(new Bracket(contradiction, from, to, BRACKET_ROW * row + BOX_HALF, boxX, box, words));
            }
        }
        return brackets;
    }

    private static int rowFor(List<List<double[]>> rows, double left, double right) {
        int row = 0;
        while (row < rows.size() && rows.get(row).stream().anyMatch(taken -> taken[0] < right && left < taken[1])) {
            row++;
        }
        if (row < rows.size()) {
            rows.get(row).add(new double[] {left, right});
        }
        return row;
    }
}
