package touchstone.ui.journal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Told;

/**
 * A line of the list.
 *
 * @param told the entry
 * @param day the day that begins with it, going down the list; nothing where the day goes on
 * @param ofDay how many entries of that day are listed, where it begins
 */
record JournalLine(Told told, @Nullable LocalDate day, int ofDay) {

    /** The entries that are wanted, newest first, in days. What a merge brought stands below it, on the merge's day. */
    static List<JournalLine> of(List<Told> all, JournalFilter filter, ZoneId zone) {
        List<Told> wanted = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        LocalDate mergeDay = null;
        int merge = 0;
        for (Told told : all.reversed()) {
            LocalDate own = LocalDate.ofInstant(told.at(), zone);
            if (!told.isCopied()) {
                mergeDay = own;
                merge = told.number();
            }
            if (filter.wants(told)) {
                wanted.add(told);
                days.add(told.broughtBy() == merge && mergeDay != null ? mergeDay : own);
            }
        }
        return inDays(wanted, days);
    }

    private static List<JournalLine> inDays(List<Told> wanted, List<LocalDate> days) {
        List<JournalLine> lines = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < wanted.size(); at++) {
            boolean begins = at == end;
            while (begins && end < days.size() && days.get(end).equals(days.get(at))) {
                end++;
            }
            lines.add(new JournalLine(wanted.get(at), begins ? days.get(at) : null, begins ? end - at : 0));
        }
        return lines;
    }

    /** Whether this is the same entry, wherever it stands. */
    boolean isOf(Told other) {
        return told.hash().equals(other.hash());
    }
}
