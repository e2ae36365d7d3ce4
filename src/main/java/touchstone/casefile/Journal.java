package touchstone.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Person;
import touchstone.model.Stamp;
import touchstone.model.edit.Entry;

/** The table of everything that was ever done, only ever added to. */
final class Journal {

    static final String COLUMNS = "number, at, actor, role, edit, body, prev, hash";

    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    /** An entry as it will stand in the file: what is read back from it is what was written. */
    static Entry asWritten(Entry entry) {
        String name = EditName.of(entry.edit()).spelled();
        return new Entry(entry.stamp(), Bodies.read(name, Bodies.write(entry.edit())));
    }

    /** The lines that follow on what a case's journal holds. */
    List<JournalLine> following(Case of, List<Entry> entries) throws SQLException {
        List<JournalLine> lines = new ArrayList<>();
        String prev = head(of.number());
        for (Entry entry : entries) {
            String name = EditName.of(entry.edit()).spelled();
            String body = Bodies.write(entry.edit());
            String hash = Chain.hash(of.id(), entry.stamp(), name, body, prev);
            lines.add(new JournalLine(entry, name, body, prev, hash));
            prev = hash;
        }
        return lines;
    }

    /** The hash that the last of these would have. */
    String headAfter(Case of, List<Entry> entries) throws SQLException {
        return following(of, entries.stream().map(Journal::asWritten).toList())
                .getLast()
                .hash();
    }

    /** Adds a line. */
    void add(int caseNumber, JournalLine line) throws SQLException {
        Stamp stamp = line.entry().stamp();
        Last last = last();
        long seq = last.seq + 1;
        database.change(
                """
                INSERT INTO journal (seq, case_number, number, prev, at, actor, role, edit, hash, chain, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                seq,
                caseNumber,
                stamp.number(),
                line.prev(),
                stamp.at(),
                stamp.by().name(),
                stamp.by().role(),
                line.name(),
                line.hash(),
                Chain.chained(last.chain, seq, caseNumber, line.hash()),
                line.body());
    }

    private record Last(long seq, String chain) {}

    private Last last() throws SQLException {
        Last last = database.row(
                "SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1", row -> new Last(row.big(), row.text()));
        return last == null ? new Last(0, Chain.NOTHING) : last;
    }

    /** Hash of a case's last entry; empty where it has none. */
    String head(int caseNumber) throws SQLException {
        String hash = database.row(
                "SELECT hash FROM journal WHERE case_number = ? ORDER BY number DESC LIMIT 1", Row::text, caseNumber);
        return hash == null ? Chain.NOTHING : hash;
    }

    /** How many entries a case has. */
    int entries(int caseNumber) throws SQLException {
        return (int) database.number("SELECT max(number) FROM journal WHERE case_number = ?", caseNumber);
    }

    /** How many entries the whole file has. */
    long entries() throws SQLException {
        return last().seq;
    }

    /** What the last entry of the whole file ends the chain with; empty where there is none. */
    String chain() throws SQLException {
        return last().chain;
    }

    /** A case's entries, in order. */
    List<JournalLine> lines(int caseNumber) throws SQLException {
        return database.rows(
                "SELECT " + COLUMNS + " FROM journal WHERE case_number = ? ORDER BY number", Journal::line, caseNumber);
    }

    static JournalLine line(Row row) throws SQLException {
        int number = row.number();
        var at = row.at();
        Person by = new Person(row.text(), row.word(Person.Role.class));
        String name = row.text();
        String body = row.text();
        try {
            Entry entry = new Entry(new Stamp(number, by, at), Bodies.read(name, body));
            return new JournalLine(entry, name, body, row.text(), row.text());
        } catch (IllegalArgumentException unreadable) {
            throw new MalformedRow("entry " + number + ": " + unreadable.getMessage());
        }
    }

    /** The number of the case with that id, or nothing. */
    @Nullable
    Integer caseNumber(String id) throws SQLException {
        return database.row("SELECT number FROM cases WHERE id = ?", Row::number, id);
    }
}
