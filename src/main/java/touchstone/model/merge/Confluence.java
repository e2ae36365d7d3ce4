package touchstone.model.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.Matter;
import touchstone.model.edit.Parts;
import touchstone.model.merge.Field.Aspect;
import touchstone.model.merge.Thing.Kind;
import touchstone.model.merge.Walk.Saying;

/**
 * What all copies of a case say together. It depends on the entries alone and not on who took in whose or when: two
 * people who have the same entries see the same case. In each field the last words count, those that nobody who could
 * see them changed; where there are several, and they differ, that is a {@link Dispute}.
 */
public final class Confluence {

    private final Walk walk;
    private final Numbering numbering;
    private final Link head;
    private final Case together;
    private final List<Dispute> disputes;

    private Confluence(Walk walk, Link head) {
        this.walk = walk;
        this.head = head;
        this.numbering = walk.together();
        int trunk = walk.graph().trunk() - 1;
        Map<Field, Said> shared = Sayings.of(walk.caseAt(trunk), walk.numberingAt(trunk));
        Map<Field, Said> said = new HashMap<>(shared);
        Map<Field, List<Saying>> open = new HashMap<>();
        walk.said().forEach((field, sayings) -> {
            List<Saying> valid =
                    sayings.stream().filter(one -> isStillNamedSo(field, one)).toList();
            if (!valid.isEmpty()) {
                Said before = shared.getOrDefault(field, Said.NOTHING);
                Agreement.Outcome outcome = new Agreement(walk, field, valid, before).found();
                said.put(field, outcome.value());
                if (outcome.sides().size() > 1) {
                    open.put(field, outcome.sides());
                }
            }
        });
        Case copy = walk.caseAt(walk.graph().place(head.hash()));
        this.together = Assembly.of(said, numbering, copy);
        this.disputes = disputes(open, said, copy);
    }

    /**
     * Brings copies together.
     *
     * @param links the entries of all copies, with all that any of them took in
     * @param head the last entry of one of them: what is no more than a memory of that copy is taken from there
     * @return refused where the entries do not make a history
     */
    public static Outcome<Confluence> of(Collection<Link> links, Link head) {
        Optional<Graph> graph = Graph.of(links);
        if (graph.isEmpty() || graph.get().link(head.hash()) == null) {
            return Outcome.refused(Trouble.unreadable("trouble.journal.order"));
        }
        return Walk.along(graph.get()).map(walk -> new Confluence(walk, head));
    }

    /** Waivers and findings are known by numbers; where those changed, what was noted of them is asked again. */
    private boolean isStillNamedSo(Field field, Saying one) {
        if (field.aspect() != Aspect.WAIVER && field.aspect() != Aspect.FINDING) {
            return true;
        }
        Numbering then = walk.numberingAt(one.at());
        for (String part : field.key().split(":", -1)) {
            if (part.matches("\\d{1,9}")) {
                for (Kind kind : Kind.values()) {
                    Thing thing = then.thing(kind, Integer.parseInt(part));
                    if (thing != null && numbering.number(thing) != Integer.parseInt(part)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private List<Dispute> disputes(Map<Field, List<Saying>> open, Map<Field, Said> said, Case copy) {
        List<Dispute> found = new ArrayList<>();
        open.forEach((field, sayings) -> {
            Matter matter = field.aspect().matter();
            if (matter != null && isThere(field, said)) {
                List<Dispute.Side> sides = sayings.stream()
                        .map(one -> side(field, one, said, copy))
                        .toList();
                found.add(new Dispute(matter, number(field, Kind.CLAIM), number(field, Kind.EVIDENCE), sides));
            }
        });
        found.sort(Comparator.comparing(Dispute::matter)
                .thenComparingInt(dispute -> dispute.claim() == null ? 0 : dispute.claim())
                .thenComparingInt(dispute -> dispute.evidence() == null ? 0 : dispute.evidence()));
        return found;
    }

    private static boolean isThere(Field field, Map<Field, Said> said) {
        return isThere(field.of(), said) && isThere(field.to(), said);
    }

    private static boolean isThere(@Nullable Thing thing, Map<Field, Said> said) {
        return thing == null || (said.get(Field.of(Aspect.THERE, thing)) instanceof Said.Truth(boolean is) && is);
    }

    private Dispute.Side side(Field field, Saying one, Map<Field, Said> said, Case copy) {
        Map<Field, Said> chosen = new HashMap<>(said);
        chosen.put(field, one.value());
        Link link = walk.link(one.at());
        Parts parts = Parts.leading(together, Assembly.of(chosen, numbering, copy));
        return new Dispute.Side(link.entry().stamp().by(), link.entry().stamp().at(), link.hash(), parts);
    }

    private @Nullable Integer number(Field field, Kind kind) {
        Thing thing = field.to() != null && field.to().kind() == kind ? field.to() : field.of();
        return thing != null && thing.kind() == kind ? Integer.valueOf(numbering.number(thing)) : null;
    }

    /**
     * What a claim rested on when somebody made an entry, in the copy that it comes from.
     *
     * @param entry hash of the entry
     * @param claim the claim's number together
     */
    public List<Basis> basis(String entry, int claim) {
        int at = walk.graph().place(entry);
        Case then = walk.caseAt(at);
        Numbering numbers = walk.numberingAt(at);
        return then.claims().stream()
                .filter(one -> numbering.number(numbers.known(Kind.CLAIM, one.number())) == claim)
                .flatMap(one -> then.stancesOn(one.number()).stream())
                .flatMap(stance -> then.evidence(stance.evidence()).stream()
                        .map(item -> new Basis(
                                numbering.number(numbers.known(Kind.EVIDENCE, item.number())),
                                item.title(),
                                stance.direction(),
                                item.grade())))
                .toList();
    }

    /** What was in dispute after one of the merges that lead to the last entry, and no longer is; the latest merge first. */
    public List<Settlement> settled() {
        return new Settled(walk, head, disputes).all();
    }

    /** The case that all copies make together; article, looks and memory of its making are those of one copy. */
    public Case together() {
        return together;
    }

    /** What the case is in one copy alone, up to an entry of it. */
    Case caseAt(Link link) {
        return walk.caseAt(walk.graph().place(link.hash()));
    }

    /** What somebody has to settle, verdicts after titles, then by number. */
    public List<Dispute> disputes() {
        return disputes;
    }

    /** The numbering of all copies together. */
    Numbering numbering() {
        return numbering;
    }

    /** The highest numbers ever given to claims, evidence and comments, in this order. */
    List<Integer> highest() {
        return List.of(
                numbering.highest(Kind.CLAIM), numbering.highest(Kind.EVIDENCE), numbering.highest(Kind.COMMENT));
    }

    /**
     * Claims that go by another number together than they did in one copy.
     *
     * @param head the last entry of that copy
     * @return the number then, and the number now
     */
    public Map<Integer, Integer> renumberedClaims(Link head) {
        Numbering then = walk.numberingAt(walk.graph().place(head.hash()));
        Map<Integer, Integer> changed = new TreeMap<>();
        for (int number = 1; number <= then.highest(Kind.CLAIM); number++) {
            Thing thing = then.thing(Kind.CLAIM, number);
            if (thing != null && numbering.number(thing) != number) {
                changed.put(number, numbering.number(thing));
            }
        }
        return changed;
    }
}
