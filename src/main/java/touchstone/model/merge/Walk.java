package touchstone.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Trail;
import touchstone.model.edit.Matter;
import touchstone.model.edit.Settle;
import touchstone.model.merge.Branches.Making;
import touchstone.model.merge.Thing.Kind;

/**
 * Every copy's history walked once, entry by entry, each in the copy in which it was made: what the case was there, which
 * number went with which thing, and what the entry said that was not said before.
 */
final class Walk {

    private final Graph graph;
    private final List<Case> cases = new ArrayList<>();
    private final List<Numbering> numberings = new ArrayList<>();
    private final List<Making> made = new ArrayList<>();
    private final Map<Field, List<Saying>> said = new HashMap<>();

    private Walk(Graph graph) {
        this.graph = graph;
    }

    /**
     * One entry saying something.
     *
     * @param at place of the entry
     * @param was what the case said in that copy before
     */
    record Saying(int at, Said value, Said was) {}

    /** Walks all histories; refused where an entry breaks a rule in the copy that it comes from. */
    static Outcome<Walk> along(Graph graph) {
        Walk walk = new Walk(graph);
        for (int at = 0; at < graph.order().size(); at++) {
            Outcome<Case> reached = walk.step(at);
            if (reached instanceof Outcome.Refused<Case> refused) {
                return Outcome.refused(refused.trouble());
            }
        }
        return Outcome.done(walk);
    }

    private Outcome<Case> step(int at) {
        Link link = graph.order().get(at);
        boolean isFirst = link.prev().isEmpty();
        Case before = isFirst ? null : cases.get(graph.place(link.prev()));
        Numbering numbering = isFirst ? Numbering.NONE : numberings.get(graph.place(link.prev()));
        return link.entry().applyTo(before).map(after -> reach(at, link, before, after, numbering));
    }

    private Case reach(int at, Link link, @Nullable Case before, Case after, Numbering earlier) {
        boolean isKnot = !link.parents().stream().allMatch(link.prev()::equals);
        Map<Thing, Integer> more = isKnot ? Map.of() : making(link, before, after, earlier);
        more.forEach((thing, number) -> made.add(new Making(thing, number, link.hash())));
        Numbering numbering =
                isKnot ? new Branches(graph, place -> graph.isSeen(place, at)).number(made) : earlier.with(more);
        cases.add(after);
        numberings.add(numbering);
        if (at >= graph.trunk() && before != null && !link.isSilent()) {
            Map<Field, Said> change = new HashMap<>(Change.between(before, after, numbering));
            settled(link, after, numbering, change);
            Map<Field, Said> was = new HashMap<>();
            change.forEach((field, value) -> said.computeIfAbsent(field, _ -> new ArrayList<>())
                    .add(new Saying(at, value, was.getOrDefault(field, before(field, before, numbering)))));
        }
        return after;
    }

    private static Said before(Field field, Case before, Numbering numbering) {
        return field.aspect() == Field.Aspect.VERDICT && field.of() != null
                ? before.claim(numbering.number(field.of()))
                        .map(claim -> Sayings.of(claim, numbering).getOrDefault(field, Said.NOTHING))
                        .orElse(Said.NOTHING)
                : Said.NOTHING;
    }

    /** Settling says what was chosen, though the case may have said it all along. */
    private static void settled(Link link, Case after, Numbering numbering, Map<Field, Said> change) {
        if (link.entry().edit() instanceof Settle(Matter matter, Integer claim, Integer evidence, var _)) {
            Field field = Field.settledBy(matter, claim, evidence, numbering);
            if (!change.containsKey(field)) {
                change.put(field, Sayings.of(after, numbering).getOrDefault(field, Said.NOTHING));
            }
        }
    }

    private static Map<Thing, Integer> making(Link link, @Nullable Case before, Case after, Numbering known) {
        Map<Thing, Integer> made = new HashMap<>();
        Trail ever = after.trail();
        for (Claim claim : after.claims()) {
            if (before == null || claim.number() > before.trail().claimsEver()) {
                Thing thing = thing(link, claim);
                boolean isTwice = known.knows(thing) || made.containsKey(thing);
                made.put(isTwice ? new Thing(Kind.CLAIM, link.hash(), claim.number()) : thing, claim.number());
            }
        }
        int evidence = before == null ? 0 : before.trail().evidenceEver();
        for (int number = evidence + 1; number <= ever.evidenceEver(); number++) {
            made.put(new Thing(Kind.EVIDENCE, link.hash(), number), number);
        }
        int comments = before == null ? 0 : before.trail().commentsEver();
        for (int number = comments + 1; number <= ever.commentsEver(); number++) {
            made.put(new Thing(Kind.COMMENT, link.hash(), number), number);
        }
        return made;
    }

    private static Thing thing(Link link, Claim claim) {
        if (link.entry().stamp().by().role() != Person.Role.PROGRAM) {
            return new Thing(Kind.CLAIM, link.hash(), claim.number());
        }
        Passage place = claim.passage();
        return new Thing(Kind.CLAIM, place.start() + "-" + place.end(), 0);
    }

    /** The case after an entry, in the copy that it comes from. */
    Case caseAt(int place) {
        return cases.get(place);
    }

    /** The numbering after an entry, in the copy that it comes from. */
    Numbering numberingAt(int place) {
        return numberings.get(place);
    }

    /** The numbering of everything together. */
    Numbering together() {
        return new Branches(graph, _ -> true).number(made);
    }

    /** Everything that was said of anything since the copies parted. */
    Map<Field, List<Saying>> said() {
        return said;
    }

    /** The entry at a place. */
    Link link(int place) {
        return Objects.requireNonNull(graph.order().get(place));
    }

    /** The order of the entries. */
    Graph graph() {
        return graph;
    }
}
