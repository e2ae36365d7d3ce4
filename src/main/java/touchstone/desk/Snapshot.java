package touchstone.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.claims.EncoderFinder;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.Finding;
import touchstone.model.Missing;
import touchstone.model.Person;
import touchstone.model.Trouble;
import touchstone.model.edit.Entry;
import touchstone.model.edit.LastFinder;

/**
 * Everything that the window shows, as it was at one moment; all of it belongs together.
 *
 * @param who who works here
 * @param open the open case
 * @param journal its entries, in order
 * @param findings what the program notices in it
 * @param missing what stands between it and sign-off
 * @param undoes whether there is something to undo
 * @param redoes whether there is something to redo
 * @param cases all cases of the case file
 * @param entries how many entries the whole case file has
 * @param backupTrouble why the day's backup could not be made, if it could not
 */
public record Snapshot(
        Person who,
        @Nullable Case open,
        List<Entry> journal,
        List<Finding> findings,
        List<Missing> missing,
        boolean undoes,
        boolean redoes,
        List<CaseSummary> cases,
        long entries,
        @Nullable Trouble backupTrouble) {

    public Snapshot {
        journal = List.copyOf(journal);
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        cases = List.copyOf(cases);
    }

    /** Before anything was read. */
    static Snapshot empty(Person who) {
        return new Snapshot(who, null, List.of(), List.of(), List.of(), false, false, List.of(), 0, null);
    }

    /** The open case. */
    public Optional<Case> now() {
        return Optional.ofNullable(open);
    }

    /** Whether an entry of the open case is dated before the one that it follows: a clock was wrong. */
    public boolean isDatedBack(Entry entry) {
        int before = entry.stamp().number() - 2;
        return before >= 0
                && before < journal.size()
                && entry.stamp().at().isBefore(journal.get(before).stamp().at());
    }

    /** Whether the last entry of the open case is dated before the one that it follows. */
    public boolean isClockBehind() {
        return !journal.isEmpty() && isDatedBack(journal.getLast());
    }

    /** Which finder gave the scores of the open case; empty where none did. */
    String finder() {
        return LastFinder.in(journal);
    }

    /** The name of the house's own head that gave the scores of the open case; none where the shipped one did. */
    public Optional<String> houseHead() {
        return EncoderFinder.houseHead(finder());
    }

    /** The summary of a case. */
    public Optional<CaseSummary> summary(int number) {
        return cases.stream().filter(summary -> summary.number() == number).findFirst();
    }
}
