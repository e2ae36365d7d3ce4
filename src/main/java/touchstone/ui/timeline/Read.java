package touchstone.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.timeline.Contradiction;
import touchstone.timeline.Happening;
import touchstone.timeline.Timeline;

/**
 * A timeline as it was read, on any thread.
 *
 * @param timeline all times
 * @param contradictions what contradicts each, where something does
 */
record Read(Timeline timeline, Map<Happening, List<Contradiction>> contradictions) {

    /** A timeline, gone through once. */
    static Read of(Timeline timeline) {
        Map<Happening, List<Contradiction>> contradictions = new HashMap<>();
        for (Contradiction each : timeline.contradictions()) {
            for (Happening happening : List.of(each.one(), each.other())) {
                List<Contradiction> here = contradictions.computeIfAbsent(happening, _ -> new ArrayList<>());
                if (here.isEmpty() || here.getLast() != each) {
                    here.add(each);
                }
            }
        }
        return new Read(timeline, Map.copyOf(contradictions));
    }

    /** This, where the other timeline says the same; else the other. */
    Read orOf(Timeline other) {
        return other.equals(timeline) ? this : of(other);
    }

    /** What contradicts a time. */
    List<Contradiction> against(Happening happening) {
        return contradictions.getOrDefault(happening, List.of());
    }
}
