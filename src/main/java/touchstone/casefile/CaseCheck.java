package touchstone.casefile;

import java.sql.SQLException;
import java.util.Optional;
import touchstone.model.Case;

/**
 * Goes through one case: recomputes the hash of every entry, replays the entries, and compares what they make with what
 * the tables say. Each entry is read once.
 */
final class CaseCheck {

    private final Database database;
    private final Look look;
    private final int number;
    private final String id;

    /**
     * A check of one case.
     *
     * @param id empty where only the journal knows of the case
     */
    CaseCheck(Database database, Look look, int number, String id) {
        this.database = database;
        this.look = look;
        this.number = number;
        this.id = id;
    }

    /**
     * Does it, as of one moment.
     *
     * @param joined whether a colleague's copy was taken in, as far as is known without its entries
     * @return whether the case was signed off at any time
     */
    boolean run(boolean joined) throws SQLException {
        return database.reading(() -> replayed(joined));
    }

    private boolean replayed(boolean joined) throws SQLException {
        EntryCheck entries = new EntryCheck(database, look::note);
        if (id.isEmpty()) {
            ChainCheck.entries(number, id, entries, EntryCheck.Passer.NOBODY, look::note);
            return false;
        }
        Replay replay = new Replay();
        entries.run(number, id, replay);
        String malformed = replay.malformed();
        if (malformed != null) {
            look.note(Health.Kind.ENTRY, number, 0, malformed);
        } else if (joined || replay.merges()) {
            merges();
        }
        tablesSayWhatTheJournalSays(replay.of(number));
        return replay.isSigned();
    }

    private void merges() throws SQLException {
        try {
            new MergeCheck(database).run(number, new Journal(database).lines(number), look::note);
        } catch (MalformedRow malformed) {
            look.note(Health.Kind.ENTRY, number, 0, String.valueOf(malformed.getMessage()));
        }
    }

    private void tablesSayWhatTheJournalSays(Optional<Case> replayed) throws SQLException {
        RowCheck rows = new RowCheck(database);
        if (replayed.isPresent() && rows.isAsWritten(replayed.get())) {
            return;
        }
        try {
            if (!new Tables(database).read(number).equals(replayed) || !rows.isCountedThrough(number)) {
                look.note(Health.Kind.TABLES, number, 0, "the tables differ from the journal");
            }
        } catch (MalformedRow malformed) {
            look.note(Health.Kind.TABLES, number, 0, String.valueOf(malformed.getMessage()));
        }
    }
}
