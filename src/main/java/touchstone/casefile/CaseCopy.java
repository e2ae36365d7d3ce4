package touchstone.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.edit.OpenCase;
import touchstone.model.merge.Link;

/**
 * All that a case file knows of one case: what colleagues hand to one another.
 *
 * @param journal its entries, in order; every hash was recomputed
 * @param merged entries that it took in from other copies; every hash was recomputed
 */
public record CaseCopy(List<JournalLine> journal, List<JournalLine> merged) {

    public CaseCopy {
        journal = List.copyOf(journal);
        merged = List.copyOf(merged);
    }

    /** The case's UUID, where the first entry opens one. */
    public Optional<String> id() {
        return journal.stream()
                .findFirst()
                .map(line -> line.entry().edit())
                .flatMap(edit -> edit instanceof OpenCase opening ? Optional.of(opening.id()) : Optional.empty());
    }

    /** A case as JSON that a person can read; the same for every copy of it. */
    public static String readable(Case of) {
        return Bodies.readable(of);
    }

    /** All its entries, its own and those that it took in. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        journal.forEach(line -> links.add(line.link()));
        merged.forEach(line -> links.add(line.link()));
        return links;
    }

    /** Its last entry; there is always one. */
    public Link head() {
        return journal.getLast().link();
    }
}
