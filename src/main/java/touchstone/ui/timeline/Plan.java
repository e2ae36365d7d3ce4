package touchstone.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.timeline.Chart;
import touchstone.timeline.Chart.Mark;
import touchstone.timeline.Happening;

/**
 * All that can be worked out of a chart before it is drawn, on any thread.
 *
 * @param chart where everything lies
 * @param inOrder what happened, in order of time
 * @param marks where each stands on the line
 * @param together marks that look like one, those that are known least closely first, so that dots lie over them
 */
record Plan(Chart chart, List<Happening> inOrder, Map<Happening, Mark> marks, List<List<Mark>> together) {

    /** In pixels. */
    static final double CLOSER_IS_ONE = 6;

    private static final double ENDS_CLOSER_ARE_ONE = 24;

    /** Which marks look like one: the same shape within a few pixels. */
    private record Look(Chart.Shape shape, boolean contested, long from, long to) {

        static Look of(Mark mark) {
            return new Look(
                    mark.shape(),
                    mark.stack().contested(),
                    Math.round(mark.from() / CLOSER_IS_ONE),
                    Math.round(mark.to() / ENDS_CLOSER_ARE_ONE));
        }
    }

    /** What there is to know of a chart. */
    static Plan of(Chart chart) {
        List<Happening> inOrder = new ArrayList<>();
        Map<Happening, Mark> marks = new HashMap<>();
        for (Mark mark : chart.marks()) {
            inOrder.addAll(mark.stack().happenings());
            mark.stack().happenings().forEach(happening -> marks.putIfAbsent(happening, mark));
        }
        Map<Look, List<Mark>> looks = new LinkedHashMap<>();
        chart.marks().stream()
                .sorted((one, other) -> other.shape().compareTo(one.shape()))
                .forEach(mark -> looks.computeIfAbsent(Look.of(mark), _ -> new ArrayList<>())
                        .add(mark));
        return new Plan(chart, List.copyOf(inOrder), Map.copyOf(marks), List.copyOf(looks.values()));
    }
}
