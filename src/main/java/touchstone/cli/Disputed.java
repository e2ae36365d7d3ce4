package touchstone.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.model.Case;
import touchstone.model.Person;
import touchstone.model.merge.Dispute;
import touchstone.words.DisputeWords;
import touchstone.words.Words;

/** What two copies say differently, for people and for programs. */
final class Disputed {

    private static final int BEGINNING = 8;
    private static final int LEAST = 4;

    private Disputed() {}

    /** {@code Verdict, claim 2: T. Harju or M. Klose}. */
    static String line(Dispute dispute) {
        String about = Words.name(dispute.matter())
                + (dispute.evidence() == null ? "" : ", evidence " + dispute.evidence())
                + (dispute.claim() == null ? "" : ", claim " + dispute.claim());
        String sides = dispute.sides().stream().map(side -> side.by().name()).collect(Collectors.joining(" or "));
        return about + ": " + sides;
    }

    /** Every dispute on a line of its own, and below it its sides: how their entries' hashes begin, who, and what they say. */
    static void print(List<Dispute> disputes, Case open, Person who, PrintStream out) {
        for (Dispute dispute : disputes) {
            out.println(Words.text("cli.import.dispute", line(dispute)));
            for (Dispute.Side side : dispute.sides()) {
                out.println("  " + side.hash().substring(0, BEGINNING) + "  " + side.at() + "  "
                        + side.by().name());
                out.println("      " + DisputeWords.said(dispute, side, open, who));
            }
        }
    }

    /** Whether a side is meant by how its entry's hash begins. */
    static boolean isMeant(Dispute.Side side, String beginning) {
        return beginning.length() >= LEAST && side.hash().startsWith(beginning.toLowerCase(Locale.ROOT));
    }

    static void add(ObjectNode into, Dispute dispute, Case open, Person who) {
        into.put("matter", Spelled.word(dispute.matter()));
        into.put("claim", dispute.claim());
        into.put("evidence", dispute.evidence());
        ArrayNode sides = into.putArray("sides");
        dispute.sides()
                .forEach(side -> sides.addObject()
                        .put("by", side.by().name())
                        .put("at", side.at().toString())
                        .put("says", DisputeWords.said(dispute, side, open, who))
                        .put("entry", side.hash()));
    }
}
