package touchstone.model.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.edit.Merge;
import touchstone.model.merge.Said.Decision;
import touchstone.model.merge.Walk.Saying;

/** Finds what was in dispute once in one copy, and who settled it. */
final class Settled {

    private final Walk walk;
    private final Link head;
    private final List<Dispute> open;

    Settled(Walk walk, Link head, List<Dispute> open) {
        this.walk = walk;
        this.head = head;
        this.open = open;
    }

    /** All of it, what the latest merge brought first. */
    List<Settlement> all() {
        List<Settlement> found = new ArrayList<>();
        for (@Nullable Link at = head; at != null; at = walk.graph().link(at.prev())) {
            if (at.entry().edit() instanceof Merge) {
                since(at, found);
            }
        }
        return found;
    }

    private void since(Link knot, List<Settlement> found) {
        Graph graph = walk.graph();
        int place = graph.place(knot.hash());
        List<Link> then = graph.order().stream()
                .filter(link -> link.equals(knot) || graph.isSeen(graph.place(link.hash()), place))
                .toList();
        Confluence.of(then, knot)
                .result()
                .ifPresent(confluence -> confluence.disputes().stream()
                        .filter(dispute -> isNew(dispute, found))
                        .forEach(dispute ->
                                settlement(dispute, confluence, place).ifPresent(found::add)));
    }

    private boolean isNew(Dispute dispute, List<Settlement> found) {
        return open.stream().noneMatch(other -> isSame(other, dispute))
                && found.stream().noneMatch(other -> isSame(other.dispute(), dispute));
    }

    private static boolean isSame(Dispute one, Dispute other) {
        return one.isOf(other.matter(), other.claim(), other.evidence());
    }

    private Optional<Settlement> settlement(Dispute dispute, Confluence then, int knot) {
        Field field = Field.settledBy(dispute.matter(), dispute.claim(), dispute.evidence(), then.numbering());
        List<Saying> said = walk.said().getOrDefault(field, List.of());
        return said.stream()
                .filter(saying -> walk.graph().isSeen(knot, saying.at()))
                .max(Comparator.comparingInt(Saying::at))
                .map(last -> {
                    Link link = walk.link(last.at());
                    return new Settlement(
                            dispute,
                            then.together(),
                            link.entry().stamp().by(),
                            link.entry().stamp().at(),
                            chosen(dispute, said, last));
                });
    }

    private Optional<Dispute.Side> chosen(Dispute dispute, List<Saying> said, Saying last) {
        Set<String> agreeing = new HashSet<>();
        said.stream()
                .filter(saying -> agrees(saying.value(), last.value()))
                .forEach(saying -> agreeing.add(walk.link(saying.at()).hash()));
        return dispute.sides().stream()
                .filter(side -> agreeing.contains(side.hash()))
                .findFirst();
    }

    private static boolean agrees(Said one, Said other) {
        return one.equals(other)
                || (one instanceof Decision first && other instanceof Decision second && first.agreesWith(second));
    }
}
