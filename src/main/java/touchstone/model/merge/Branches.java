package touchstone.model.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import touchstone.model.merge.Thing.Kind;

/**
 * Which number each thing goes by where copies come together. What two copies made apart may have the same number; then
 * the things of one branch keep theirs and the others are numbered on, the same in every copy: the branch whose first
 * entry has the smaller hash keeps its numbers. Entries that say nothing of their own don't count.
 */
final class Branches {

    private static final String ROOT = "";

    private final Graph graph;
    private final IntPredicate among;
    private final Map<String, String> speaking = new HashMap<>();
    private final Map<String, String> branches = new HashMap<>();

    /**
     * The branches among some entries.
     *
     * @param among whether the entry at that place is one of them; then so are all that it follows
     */
    Branches(Graph graph, IntPredicate among) {
        this.graph = graph;
        this.among = among;
        Map<String, Integer> followers = new HashMap<>();
        forEach(link -> {
            String before = spokenBefore(link);
            speaking.put(link.hash(), link.isSilent() ? before : link.hash());
            if (!link.isSilent()) {
                followers.merge(before, 1, Integer::sum);
            }
        });
        forEach(link -> {
            String before = spokenBefore(link);
            boolean isFork = Objects.requireNonNullElse(followers.get(before), 0) > 1;
            if (!link.isSilent()) {
                branches.put(link.hash(), isFork ? link.hash() : branches.getOrDefault(before, ROOT));
            }
        });
    }

    private interface Visitor {
        void visit(Link link);
    }

    private void forEach(Visitor visitor) {
        for (int at = 0; at < graph.order().size(); at++) {
            if (among.test(at)) {
                visitor.visit(graph.order().get(at));
            }
        }
    }

    private String spokenBefore(Link link) {
        return link.prev().isEmpty() ? ROOT : speaking.getOrDefault(link.prev(), ROOT);
    }

    /**
     * The number of each thing.
     *
     * @param made all things that the entries made; by the hash of the entry that made it, where several made the same
     */
    Numbering number(List<Making> made) {
        Map<Kind, List<Making>> byKind = new EnumMap<>(Kind.class);
        made.stream()
                .filter(making -> branches.containsKey(making.by()))
                .sorted(Comparator.comparing((Making making) -> Objects.requireNonNull(branches.get(making.by())))
                        .thenComparingInt(Making::number))
                .forEach(making -> byKind.computeIfAbsent(making.thing().kind(), _ -> new ArrayList<>())
                        .add(making));
        Map<Thing, Integer> numbers = new HashMap<>();
        byKind.values().forEach(all -> number(all, numbers));
        return Numbering.of(numbers);
    }

    private static void number(List<Making> made, Map<Thing, Integer> numbers) {
        Map<Integer, Thing> taken = new HashMap<>();
        Set<Thing> placed = new HashSet<>();
        List<Thing> late = new ArrayList<>();
        int highest = 0;
        for (Making making : made) {
            highest = Math.max(highest, making.number());
            if (placed.add(making.thing()) && taken.putIfAbsent(making.number(), making.thing()) != null) {
                late.add(making.thing());
            }
        }
        taken.forEach((number, thing) -> numbers.put(thing, number));
        for (Thing thing : late) {
            numbers.put(thing, ++highest);
        }
    }

    /**
     * A thing being made.
     *
     * @param number the number that it got then
     * @param by hash of the entry that made it
     */
    record Making(Thing thing, int number, String by) {}
}
