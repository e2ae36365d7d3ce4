package touchstone.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import touchstone.casefile.JournalLine;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.edit.Merge;
import touchstone.words.Retelling;

/** The history of a case: its journal in words, and before each merge what that brought, under its own authors' names. */
public final class Chronicle {

    private final Map<String, JournalLine> copies = new HashMap<>();
    private final Set<String> followed = new HashSet<>();
    private final Map<String, Case> parted = new HashMap<>();
    private final List<Told> all = new ArrayList<>();
    private final Retelling retelling;

    private Chronicle(List<JournalLine> merged, Cover cover) {
        this.retelling = new Retelling(cover);
        merged.forEach(line -> {
            copies.put(line.hash(), line);
            followed.add(line.prev());
        });
    }

    /**
     * Tells a case's history, in the order of its journal.
     *
     * @param journal all its entries, in order
     * @param merged the entries that came with colleagues' copies
     * @param cover what lies covered for the one who reads
     */
    public static List<Told> of(List<JournalLine> journal, List<JournalLine> merged, Cover cover) {
        return new Chronicle(merged, cover).told(journal);
    }

    private List<Told> told(List<JournalLine> journal) {
        for (JournalLine line : journal) {
            int number = line.entry().stamp().number();
            if (line.entry().edit() instanceof Merge merge) {
                merge.brought().stream()
                        .map(copies::get)
                        .filter(Objects::nonNull)
                        .forEach(copy -> all.add(copied(copy, number)));
            }
            all.add(Told.of(retelling.next(line.entry()), line.name(), line.hash(), 0));
            retelling.reached().ifPresent(reached -> remember(line.hash(), reached));
        }
        return List.copyOf(all);
    }

    private Told copied(JournalLine copy, int broughtBy) {
        Case before = parted.get(copy.prev());
        if (before != null) {
            copy.entry().applyTo(before).result().ifPresent(after -> remember(copy.hash(), after));
        }
        return Told.of(retelling.copied(copy.entry(), before), copy.name(), copy.hash(), broughtBy);
    }

    /** Keeps the case after an entry, where one that came with a copy follows on it. */
    private void remember(String hash, Case reached) {
        if (followed.contains(hash)) {
            parted.put(hash, reached);
        }
    }
}
