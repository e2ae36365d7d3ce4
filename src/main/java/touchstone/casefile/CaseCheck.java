package touchstone.casefile;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import touchstone.model.Case;
import touchstone.model.Progress;

/**
 * Goes through the cases, one after the other: recomputes the hash of every entry, replays the entries, and compares
 * what they make with what the tables say. Each entry is read once.
 */
final class CaseCheck {

    private final Database database;
    private final Look look;
    private final EntryCheck entries;
    private final RowCheck rows;
    private final Tables tables;
    private final Set<Integer> signed = new TreeSet<>();

    CaseCheck(Database database, Look look) {
        this.database = database;
        this.look = look;
        this.entries = new EntryCheck(database, look::note);
        this.rows = new RowCheck(database);
        this.tables = new Tables(database);
    }

    void run(Progress progress) throws SQLException {
        SortedMap<Integer, String> cases = ChainCheck.cases(database);
        Set<Integer> joined = new MergedEntries(database).cases();
        int done = 0;
        for (Map.Entry<Integer, String> each : cases.entrySet()) {
            if (progress.cancelled()) {
                look.leftOut();
                return;
            }
            progress.at(++done, cases.size());
            database.reading(() -> {
                one(each.getKey(), each.getValue(), joined.contains(each.getKey()));
                return each;
            });
        }
    }

    private void one(int number, String id, boolean joined) throws SQLException {
        if (id.isEmpty()) {
            ChainCheck.entries(number, id, entries, EntryCheck.Passer.NOBODY, look::note);
            return;
        }
        Replay replay = new Replay();
        entries.run(number, id, replay);
        if (replay.isSigned()) {
            signed.add(number);
        }
        String malformed = replay.malformed();
        if (malformed != null) {
            look.note(Health.Kind.ENTRY, number, 0, malformed);
        } else if (joined || replay.merges()) {
            merges(number);
        }
        tablesSayWhatTheJournalSays(number, replay.of(number));
    }

    /** Numbers of the cases that were signed off at any time. */
    Set<Integer> signed() {
        return signed;
    }

    private void merges(int number) throws SQLException {
        try {
            new MergeCheck(database).run(number, new Journal(database).lines(number), look::note);
        } catch (MalformedRow malformed) {
            look.note(Health.Kind.ENTRY, number, 0, String.valueOf(malformed.getMessage()));
        }
    }

    private void tablesSayWhatTheJournalSays(int number, Optional<Case> replayed) throws SQLException {
        if (replayed.isPresent() && rows.isAsWritten(replayed.get())) {
            return;
        }
        try {
            if (!tables.read(number).equals(replayed)) {
                look.note(Health.Kind.TABLES, number, 0, "the tables differ from the journal");
            }
        } catch (MalformedRow malformed) {
            look.note(Health.Kind.TABLES, number, 0, String.valueOf(malformed.getMessage()));
        }
    }
}
