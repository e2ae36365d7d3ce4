package touchstone.model.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All entries of a case that any copy has, each after those that it follows. As long as all copies are one, the entries
 * are a trunk; after it, each entry knows which others its author could have seen.
 */
final class Graph {

    private final List<Link> order;
    private final Map<String, Integer> places = new HashMap<>();
    private final int trunk;
    private final List<BitSet> seen = new ArrayList<>();

    private Graph(List<Link> order) {
        this.order = List.copyOf(order);
        for (int at = 0; at < order.size(); at++) {
            places.put(order.get(at).hash(), at);
        }
        this.trunk = trunkOf(order);
        for (int at = trunk; at < order.size(); at++) {
            seen.add(seenBy(order.get(at)));
        }
    }

    /**
     * Puts entries in order.
     *
     * @param links entries of one case, in any order, any of them more than once
     * @return nothing where they are not the history of one case: there is no beginning or more than one, an entry
     *     follows one that is not among them, or itself
     */
    static Optional<Graph> of(Collection<Link> links) {
        Map<String, Link> all = new LinkedHashMap<>();
        links.forEach(link -> all.put(link.hash(), link));
        Map<String, Integer> waitsFor = new HashMap<>();
        Map<String, List<Link>> followers = new HashMap<>();
        Deque<Link> ready = new ArrayDeque<>();
        for (Link link : all.values()) {
            List<String> parents = link.parents().stream().distinct().toList();
            if (!all.keySet().containsAll(parents)) {
                return Optional.empty();
            }
            waitsFor.put(link.hash(), parents.size());
            parents.forEach(parent ->
                    followers.computeIfAbsent(parent, _ -> new ArrayList<>()).add(link));
            if (link.prev().isEmpty()) {
                ready.add(link);
            }
        }
        boolean oneBeginning = ready.size() == 1;
        List<Link> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Link next = ready.remove();
            order.add(next);
            for (Link follower : followers.getOrDefault(next.hash(), List.of())) {
                if (waitsFor.merge(follower.hash(), -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        return oneBeginning && order.size() == all.size() ? Optional.of(new Graph(order)) : Optional.empty();
    }

    private static int trunkOf(List<Link> order) {
        Map<String, Integer> followers = new HashMap<>();
        order.forEach(
                link -> link.parents().stream().distinct().forEach(parent -> followers.merge(parent, 1, Integer::sum)));
        int length = 1;
        while (length < order.size()
                && followers.getOrDefault(order.get(length - 1).hash(), 0) == 1) {
            length++;
        }
        return length;
    }

    private BitSet seenBy(Link link) {
        BitSet all = new BitSet();
        for (String parent : link.parents()) {
            int at = place(parent);
            if (at >= trunk) {
                all.set(at - trunk);
                all.or(seen.get(at - trunk));
            }
        }
        return all;
    }

    /** All entries, each after those that it follows. */
    List<Link> order() {
        return order;
    }

    /** How many entries all copies share before anything was done apart. */
    int trunk() {
        return trunk;
    }

    /** Place of an entry in the order. */
    int place(String hash) {
        return Objects.requireNonNull(places.get(hash), hash);
    }

    /** The entry of that hash, if it is here. */
    @Nullable
    Link link(String hash) {
        Integer at = places.get(hash);
        return at == null ? null : order.get(at);
    }

    /** Whether whoever made the entry at {@code later} could have seen the one at {@code earlier}. */
    boolean isSeen(int earlier, int later) {
        if (earlier < trunk) {
            return earlier < later;
        }
        return later >= trunk && seen.get(later - trunk).get(earlier - trunk);
    }
}
