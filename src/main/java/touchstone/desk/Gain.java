package touchstone.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.CaseCopy;
import touchstone.casefile.JournalLine;
import touchstone.model.Person;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;

/**
 * What came together with a colleague's copy, counted.
 *
 * @param parted when the last entry was made that both copies share, UTC
 * @param theirs how many edits each person made in the other copy, by name; looks and what the program did are left out
 * @param ours how many were made in this copy since both shared their last
 * @param evidence how many pieces of evidence came with it
 * @param comments how many comments came with it
 */
public record Gain(Instant parted, Map<String, Integer> theirs, int ours, int evidence, int comments) {

    public Gain {
        theirs = new TreeMap<>(theirs);
    }

    /** Who did most in the other copy; nothing where it was only the program. */
    public @Nullable String from() {
        return theirs.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /**
     * Counts what came in.
     *
     * @param here this copy's entries, up to the moment when the others came in
     * @param brought the entries that this copy had not
     */
    static Gain of(List<JournalLine> here, List<JournalLine> brought) {
        Map<String, JournalLine> own =
                here.stream().collect(Collectors.toMap(JournalLine::hash, Function.identity(), (one, _) -> one));
        int shared = brought.stream()
                .map(line -> own.get(line.prev()))
                .mapToInt(line -> line == null ? 0 : line.entry().stamp().number())
                .max()
                .orElse(0);
        Instant parted = here.stream()
                .filter(line -> line.entry().stamp().number() == shared)
                .map(line -> line.entry().stamp().at())
                .findFirst()
                .orElse(Instant.EPOCH);
        List<Entry> came = brought.stream().map(JournalLine::entry).toList();
        Map<String, Integer> theirs = new TreeMap<>();
        came.stream()
                .filter(Gain::counts)
                .forEach(entry -> theirs.merge(entry.stamp().by().name(), 1, Integer::sum));
        int ours = (int) here.stream()
                .map(JournalLine::entry)
                .filter(entry -> entry.stamp().number() > shared)
                .filter(Gain::counts)
                .count();
        return new Gain(parted, theirs, ours, count(came, AddEvidence.class), count(came, AddComment.class));
    }

    /** What a copy gained from another before its last merge. */
    static Gain of(CaseCopy copy, Entry merge, List<String> brought) {
        List<JournalLine> here = copy.journal().stream()
                .filter(line -> line.entry().stamp().number() < merge.stamp().number())
                .toList();
        List<JournalLine> came = copy.merged().stream()
                .filter(line -> brought.contains(line.hash()))
                .toList();
        return of(here, came);
    }

    private static boolean counts(Entry entry) {
        return entry.edit().sort() != Edit.Sort.LOOK && entry.stamp().by().role() != Person.Role.PROGRAM;
    }

    private static int count(List<Entry> entries, Class<? extends Edit> kind) {
        return (int) entries.stream().map(Entry::edit).filter(kind::isInstance).count();
    }
}
