package touchstone.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import touchstone.casefile.JournalLine;
import touchstone.model.Cover;
import touchstone.model.edit.Merge;
import touchstone.words.Retelling;

/** The history of a case: its journal in words, and before each merge what that brought, under its own authors' names. */
public final class Chronicle {

    private Chronicle() {}

    /**
     * Tells a case's history, in the order of its journal.
     *
     * @param journal all its entries, in order
     * @param merged the entries that came with colleagues' copies
     * @param cover what lies covered for the one who reads
     */
    public static List<Told> of(List<JournalLine> journal, List<JournalLine> merged, Cover cover) {
        Map<String, JournalLine> copies = new HashMap<>();
        merged.forEach(line -> copies.put(line.hash(), line));
        Retelling retelling = new Retelling(cover);
        List<Told> all = new ArrayList<>();
        for (JournalLine line : journal) {
            int number = line.entry().stamp().number();
            if (line.entry().edit() instanceof Merge merge) {
                merge.brought().stream()
                        .map(copies::get)
                        .filter(Objects::nonNull)
                        .forEach(copy ->
                                all.add(Told.of(retelling.copied(copy.entry()), copy.name(), copy.hash(), number)));
            }
            all.add(Told.of(retelling.next(line.entry()), line.name(), line.hash(), 0));
        }
        return List.copyOf(all);
    }
}
