package touchstone.cli;

import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.model.merge.Dispute;
import touchstone.words.Words;

/** What two copies say differently, for people and for programs. */
final class Disputed {

    private Disputed() {}

    /** {@code Verdict, claim 2: T. Harju or M. Klose}. */
    static String line(Dispute dispute) {
        String about = Words.name(dispute.matter())
                + (dispute.evidence() == null ? "" : ", evidence " + dispute.evidence())
                + (dispute.claim() == null ? "" : ", claim " + dispute.claim());
        String sides = dispute.sides().stream().map(side -> side.by().name()).collect(Collectors.joining(" or "));
        return about + ": " + sides;
    }

    static void add(ObjectNode into, Dispute dispute) {
        into.put("matter", Spelled.word(dispute.matter()));
        into.put("claim", dispute.claim());
        into.put("evidence", dispute.evidence());
        ArrayNode sides = into.putArray("sides");
        dispute.sides()
                .forEach(side -> sides.addObject()
                        .put("by", side.by().name())
                        .put("at", side.at().toString())
                        .put("entry", side.hash()));
    }
}
