package touchstone.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened at one and the same time, and is drawn as one.
 *
 * @param extent when
 * @param happenings never none; those of events and those of claims never stand in one stack
 * @param contested whether one of them is part of a contradiction
 */
public record Stack(Extent extent, List<Happening> happenings, boolean contested) {

    private record Key(Extent extent, boolean ofClaims) {}

    public Stack {
        happenings = List.copyOf(happenings);
    }

    /** The stacks of a timeline, in order of time. */
    public static List<Stack> of(Timeline timeline) {
        Set<Happening> contested = timeline.contested();
        Map<Key, List<Happening>> stacks = new LinkedHashMap<>();
        for (Happening happening : timeline.happenings()) {
            Key key = new Key(happening.extent(), happening.sort().isOfClaims());
            stacks.computeIfAbsent(key, _ -> new ArrayList<>()).add(happening);
        }
        return stacks.entrySet().stream()
                .map(stack -> new Stack(
                        stack.getKey().extent(),
                        stack.getValue(),
                        stack.getValue().stream().anyMatch(contested::contains)))
                .toList();
    }

    /** Whether it is of claims and verdicts rather than of events. */
    boolean isOfClaims() {
        return happenings.getFirst().sort().isOfClaims();
    }
}
