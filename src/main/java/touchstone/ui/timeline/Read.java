package touchstone.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.timeline.Contradiction;
import touchstone.timeline.Happening;
import touchstone.timeline.Timeline;

/**
 * A timeline as it was read, on any thread.
 *
 * @param timeline all times
 * @param contradictions what contradicts each, where something does
 * @param places where each stands in the list
 */
record Read(Timeline timeline, Map<Happening, List<Contradiction>> contradictions, Map<Happening, Integer> places) {

    /** A timeline, gone through once. */
    static Read of(Timeline timeline) {
        Map<Happening, List<Contradiction>> contradictions = new HashMap<>();
        for (Contradiction each : timeline.contradictions()) {
            for (Happening happening : List.of(each.one(), each.other())) {
                List<Contradiction> here = contradictions.computeIfAbsent(happening, _ -> new ArrayList<>());
                if (here.isEmpty() || !here.getLast().equals(each)) {
                    here.add(each);
                }
            }
        }
        Map<Happening, Integer> places = new HashMap<>();
        for (int at = 0; at < timeline.happenings().size(); at++) {
            places.putIfAbsent(timeline.happenings().get(at), at);
        }
        return new Read(timeline, Map.copyOf(contradictions), Map.copyOf(places));
    }

    /** This, where the other timeline says the same; else the other. */
    Read orOf(Timeline other) {
        return other.equals(timeline) ? this : of(other);
    }

    /** Where a time stands in the list; -1 where it is not of this timeline. */
    int placeOf(@Nullable Happening happening) {
        return happening == null ? -1 : places.getOrDefault(happening, -1);
    }

    /** What contradicts a time. */
    List<Contradiction> against(Happening happening) {
        return contradictions.getOrDefault(happening, List.of());
    }
}
