package touchstone.casefile;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sqlite.ProgressHandler;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.edit.Entry;
import touchstone.words.Words;

/** A look at every byte that matters. Whatever is found is noted; nothing stops it but the person. */
final class Verification {

    private static final int OPCODES_BETWEEN_LOOKS = 100_000;

    private final Database database;
    private final Contents contents;
    private final Progress progress;
    private final List<Health.Flaw> flaws = new ArrayList<>();
    private boolean complete = true;
    private int kept;
    private long keptBytes;

    Verification(Database database, Contents contents, Progress progress) {
        this.database = database;
        this.contents = contents;
        this.progress = progress;
    }

    /** One part of the look. */
    private interface Step {
        void run() throws SQLException;
    }

    /** What is wrong with everything but the kept files and the search index, which is made anew at will. */
    List<Health.Flaw> structure() throws SQLException {
        return watched(() -> {
            journalAndTables();
            return List.copyOf(flaws);
        });
    }

    Health run() throws SQLException {
        return watched(() -> {
            journalAndTables();
            step("contents", this::contents);
            step("search", () -> new IndexCheck(database).run(this::note));
            return new Health(
                    complete && !progress.cancelled(), count("cases"), count("journal"), kept, keptBytes, flaws);
        });
    }

    private void journalAndTables() throws SQLException {
        step("pages", this::pages);
        step("schema", this::schema);
        step("chains", this::chains);
        step("cases", this::cases);
        step("strays", this::strays);
    }

    private <T> T watched(Database.Task<T> look) throws SQLException {
        Connection connection = database.connection();
        ProgressHandler.setHandler(connection, OPCODES_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return progress.cancelled() ? 1 : 0;
            }
        });
        try {
            return look.run();
        } finally {
            if (!connection.isClosed()) {
                ProgressHandler.clearHandler(connection);
            }
        }
    }

    private void step(String name, Step step) throws SQLException {
        if (progress.cancelled()) {
            complete = false;
            return;
        }
        try {
            step.run();
        } catch (SQLException unreadable) {
            if (progress.cancelled()) {
                complete = false;
            } else {
                unreadable(name, unreadable);
            }
        } catch (MalformedRow malformed) {
            unreadable(name, malformed);
        }
    }

    private void unreadable(String name, Exception why) {
        String part = Words.text("health.part." + name);
        note(Health.Kind.PAGES, 0, 0, Words.text("health.part", part, String.valueOf(why.getMessage())));
    }

    private int count(String table) {
        try {
            return (int) database.number("SELECT count(*) FROM " + table);
        } catch (SQLException unreadable) {
            return 0;
        }
    }

    private void note(Health.Kind kind, int of, int entry, String detail) {
        flaws.add(new Health.Flaw(kind, of, entry, detail));
    }

    private void pages() throws SQLException {
        for (String line : database.rows("PRAGMA integrity_check", Row::text)) {
            if (!line.equals("ok")) {
                note(Health.Kind.PAGES, 0, 0, PagePlace.in(line, database));
            }
        }
    }

    private void schema() throws SQLException {
        Schema.differences(database).forEach(name -> note(Health.Kind.SCHEMA, 0, 0, name));
    }

    private void chains() throws SQLException {
        new ChainCheck(database).run(this::note);
    }

    private void cases() throws SQLException {
        List<Integer> numbers = database.rows("SELECT number FROM cases ORDER BY number", Row::number);
        Tables tables = new Tables(database);
        Journal journal = new Journal(database);
        int done = 0;
        for (int number : numbers) {
            if (progress.cancelled()) {
                complete = false;
                return;
            }
            progress.at(++done, numbers.size());
            database.reading(() -> {
                tablesSayWhatTheJournalSays(number, tables, journal);
                return number;
            });
        }
    }

    private void tablesSayWhatTheJournalSays(int number, Tables tables, Journal journal) throws SQLException {
        Optional<Case> replayed = Optional.empty();
        try {
            List<JournalLine> lines = journal.lines(number);
            new MergeCheck(database).run(number, lines, this::note);
            List<Entry> entries = lines.stream().map(JournalLine::entry).toList();
            Outcome<Case> outcome = Entry.replay(entries);
            replayed = outcome.result().map(found -> found.numbered(number));
        } catch (MalformedRow malformed) {
            note(Health.Kind.ENTRY, number, 0, String.valueOf(malformed.getMessage()));
        }
        try {
            if (!tables.read(number).equals(replayed)) {
                note(Health.Kind.TABLES, number, 0, "the tables differ from the journal");
            }
        } catch (MalformedRow malformed) {
            note(Health.Kind.TABLES, number, 0, String.valueOf(malformed.getMessage()));
        }
    }

    private void strays() throws SQLException {
        for (Table table : Table.values()) {
            if (table != Table.CASES) {
                String sql = "SELECT count(*) FROM " + table.spelled()
                        + " WHERE case_number NOT IN (SELECT number FROM cases)";
                if (database.number(sql) > 0) {
                    note(Health.Kind.TABLES, 0, 0, table.spelled() + " has rows of no case");
                }
            }
        }
        for (String table : database.rows("PRAGMA foreign_key_check", Row::text)) {
            note(Health.Kind.TABLES, 0, 0, table + " has rows that belong to nothing");
        }
    }

    private void contents() throws SQLException {
        Map<String, Long> sizes = new HashMap<>();
        database.rows("SELECT sha256, size FROM contents ORDER BY sha256", row -> sizes.put(row.text(), row.big()));
        long all = sizes.values().stream().mapToLong(Long::longValue).sum();
        for (String sha256 : sizes.keySet().stream().sorted().toList()) {
            if (progress.cancelled()) {
                complete = false;
                return;
            }
            content(sha256, Objects.requireNonNull(sizes.get(sha256)));
            progress.atBytes(keptBytes, all);
        }
        database.rows("""
            SELECT case_number, sha256, size FROM articles
            UNION SELECT case_number, sha256, size FROM evidence WHERE sha256 IS NOT NULL\
            """, row -> named(row.number(), row.text(), row.big(), sizes));
    }

    private boolean named(int of, String sha256, long size, Map<String, Long> sizes) {
        Long found = sizes.get(sha256);
        if (found == null) {
            note(Health.Kind.MISSING, of, 0, sha256);
        } else if (found != size) {
            note(Health.Kind.CHANGED, of, 0, sha256);
        }
        return found != null;
    }

    private void content(String sha256, long size) throws SQLException {
        kept++;
        keptBytes += Math.max(0, size);
        try {
            Optional<Contents.Measured> measured = contents.measured(sha256, progress);
            if (measured.isEmpty()) {
                note(Health.Kind.MISSING, 0, 0, sha256);
            } else if (!measured.get().equals(new Contents.Measured(sha256, size))) {
                note(Health.Kind.CHANGED, 0, 0, sha256);
            }
        } catch (Contents.Cancelled cancelled) {
            complete = false;
        } catch (IOException unreadable) {
            note(Health.Kind.MISSING, 0, 0, sha256);
        } catch (MalformedRow noHash) {
            note(Health.Kind.CHANGED, 0, 0, sha256);
        }
    }
}
