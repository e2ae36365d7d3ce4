package touchstone.evidence;

import java.util.List;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;

/** Figures in rows: comma-separated or tab-separated values. */
final class TableKind implements EvidenceKind {

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().equals("text/csv") || held.mediaType().equals("text/tab-separated-values");
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        String text = Texts.decode(held.bytes());
        List<Fact> facts = held.isWhole()
                ? List.of(new Fact(Fact.Kind.ROWS, Long.toString(rows(text)), Fact.SetBy.PROGRAM, held.mediaType()))
                : List.of();
        return Outcome.done(Reading.of(held, Evidence.Kind.DATASET, null, text, facts, provenance));
    }

    /** Rows with something in them, the heading counted too; a line end between quotes does not end a row. */
    private static long rows(String text) {
        long rows = 0;
        boolean quoted = false;
        boolean filled = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"') {
                quoted = !quoted;
            }
            if (each == '\n' && !quoted) {
                rows += filled ? 1 : 0;
                filled = false;
            } else {
                filled |= !Character.isWhitespace(each);
            }
        }
        return rows + (filled ? 1 : 0);
    }
}
