package touchstone.model.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Trouble;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Merge;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.Parts;

/**
 * A colleague's copy of a case about to be taken in.
 *
 * @param fresh the entries that this copy has not, each after those that it follows
 * @param following where nothing was done here that the other copy has not: how its journal goes on after this one's
 *     last entry, so that it can simply be carried on
 * @param confluence what both say together
 * @param edit what takes the other copy in where both went on
 */
public record Merging(List<Link> fresh, List<Link> following, Confluence confluence, Merge edit) {

    /**
     * Looks at two copies of one case.
     *
     * @param here all entries of this copy, with all that it took in
     * @param head the last entry of this copy
     * @param there all entries of the other
     * @param otherHead the last entry of the other
     * @return refused where the two have no beginning in common, or are no history
     */
    public static Outcome<Merging> of(Collection<Link> here, Link head, Collection<Link> there, Link otherHead) {
        List<Link> all = new ArrayList<>(here);
        all.addAll(there);
        Optional<Graph> graph = Graph.of(all);
        if (graph.isEmpty()) {
            return Outcome.refused(Trouble.unreadable("trouble.merge.other-case"));
        }
        Set<String> known = new HashSet<>(here.stream().map(Link::hash).toList());
        List<Link> fresh = graph.get().order().stream()
                .filter(link -> !known.contains(link.hash()))
                .toList();
        return Confluence.of(all, head)
                .map(confluence -> new Merging(
                        fresh,
                        following(graph.get(), head, otherHead),
                        confluence,
                        edit(confluence, all, fresh, confluence.caseAt(head))));
    }

    private static List<Link> following(Graph graph, Link head, Link otherHead) {
        List<Link> following = new ArrayList<>();
        @Nullable Link at = otherHead;
        while (at != null && !at.hash().equals(head.hash())) {
            following.addFirst(at);
            at = graph.link(at.prev());
        }
        return at == null ? List.of() : following;
    }

    private static Merge edit(Confluence confluence, List<Link> all, List<Link> fresh, Case before) {
        Case together = confluence.together();
        List<Integer> highest = confluence.highest();
        return new Merge(
                fresh.stream().map(Link::hash).toList(),
                Parts.leading(before, together),
                together.boilerplate(),
                together.review(),
                workers(all),
                highest.get(0),
                highest.get(1),
                highest.get(2));
    }

    private static List<String> workers(List<Link> all) {
        Map<String, String> names = new TreeMap<>();
        for (Link link : all) {
            Entry entry = link.entry();
            Person by = entry.stamp().by();
            boolean isWork = entry.edit() instanceof OpenCase || entry.edit().sort() == Edit.Sort.WORK;
            if (isWork && by.role() != Person.Role.PROGRAM) {
                names.merge(by.folded(), by.name(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return List.copyOf(names.values());
    }

    /** Whether the other copy says anything that this one does not. */
    public boolean hasNews() {
        return fresh.stream().anyMatch(link -> !link.isSilent());
    }

    /** Whether this copy said nothing since that the other does not say, so that the other can be carried on. */
    public boolean isBehind() {
        return !following.isEmpty();
    }

    /**
     * Whether a merge in some journal is what the entries that it names make of that journal.
     *
     * @param all entries of the case, among them all that the merge follows
     * @param knot an entry whose edit is a {@link Merge}
     */
    public static boolean isTrue(Collection<Link> all, Link knot) {
        Map<String, Link> byHash = new HashMap<>();
        all.forEach(link -> byHash.put(link.hash(), link));
        Link head = byHash.get(knot.prev());
        Optional<Graph> graph = Graph.of(all);
        if (!(knot.entry().edit() instanceof Merge merge) || head == null || graph.isEmpty()) {
            return false;
        }
        int at = graph.get().place(knot.hash());
        List<Link> before = graph.get().order().stream()
                .filter(link -> graph.get().isSeen(graph.get().place(link.hash()), at))
                .toList();
        List<Link> brought = merge.brought().stream()
                .map(hash -> Objects.requireNonNull(byHash.get(hash)))
                .toList();
        return Confluence.of(before, head)
                .map(confluence -> edit(confluence, before, brought, confluence.caseAt(head)))
                .result()
                .filter(merge::equals)
                .isPresent();
    }
}
