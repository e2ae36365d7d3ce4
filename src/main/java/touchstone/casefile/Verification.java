package touchstone.casefile;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Progress;

/**
 * A look at every byte that matters. What SQLite can be asked about the file as a whole and what the entries make of
 * the cases are looked at beside each other, through a connection each, where somebody does several things at once.
 */
final class Verification {

    /** One thing after the other, through one connection. */
    static final Consumer<List<Runnable>> IN_TURN = tasks -> tasks.forEach(Runnable::run);

    private final Database database;
    private final Contents contents;
    private final Progress progress;
    private final Consumer<List<Runnable>> together;
    private final Look whole;
    private final Set<Integer> signed = new TreeSet<>();
    private int kept;
    private long keptBytes;

    Verification(Database database, Contents contents, Progress progress, Consumer<List<Runnable>> together) {
        this.database = database;
        this.contents = contents;
        this.progress = progress;
        this.together = together;
        this.whole = new Look(database, progress);
    }

    /** What is wrong with everything but the kept files and the search index, which is made anew at will. */
    List<Health.Flaw> structure() {
        return sorted(whole, journalAndTables(() -> {}));
    }

    Health run() {
        Look cases = journalAndTables(() -> whole.step("search", () -> new IndexCheck(database).run(whole::note)));
        whole.step("contents", this::contents);
        return new Health(
                whole.isComplete() && cases.isComplete() && !progress.cancelled(),
                count("cases"),
                count("journal"),
                kept,
                keptBytes,
                signed,
                sorted(whole, cases));
    }

    private static List<Health.Flaw> sorted(Look first, Look second) {
        return Stream.concat(first.flaws().stream(), second.flaws().stream())
                .sorted(Comparator.comparing(Health.Flaw::kind))
                .toList();
    }

    private Look journalAndTables(Runnable search) {
        try (Database beside = beside()) {
            Database second = beside == null ? database : beside;
            Look cases = new Look(second, progress);
            CaseCheck check = new CaseCheck(second, cases);
            Runnable casesThemselves = () -> cases.step("cases", () -> check.run(progress));
            if (beside == null) {
                file();
                search.run();
                casesThemselves.run();
            } else {
                together.accept(List.of(
                        () -> {
                            file();
                            search.run();
                        },
                        casesThemselves));
            }
            signed.addAll(check.signed());
            return cases;
        }
    }

    /** Another connection to the very same entries, or nothing: a file of that name may be another by now. */
    private @Nullable Database beside() {
        if (together.equals(IN_TURN)) {
            return null;
        }
        Database other = null;
        boolean isSame = false;
        try {
            other = database.another();
            isSame = new Journal(other).chain().equals(new Journal(database).chain());
        } catch (SQLException | MalformedRow unreadable) {
            // one connection will say what is wrong
        }
        if (other != null && !isSame) {
            other.close();
        }
        return isSame ? other : null;
    }

    private void file() {
        whole.step("pages", this::pages);
        whole.step("schema", this::schema);
        whole.step("chains", () -> new FileChain(database, whole::note).run());
        whole.step("strays", this::strays);
    }

    private int count(String table) {
        try {
            return (int) database.number("SELECT count(*) FROM " + table);
        } catch (SQLException unreadable) {
            return 0;
        }
    }

    private void note(Health.Kind kind, int of, int entry, String detail) {
        whole.note(kind, of, entry, detail);
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
                whole.leftOut();
                return;
            }
            content(sha256, Objects.requireNonNull(sizes.get(sha256)));
            progress.atBytes(keptBytes, all);
        }
        Named.all(database, name -> {
            Long found = sizes.get(name.sha256());
            if (found == null) {
                note(Health.Kind.MISSING, name.caseNumber(), 0, name.words());
            } else if (found != name.size()) {
                note(Health.Kind.CHANGED, name.caseNumber(), 0, name.words());
            }
        });
    }

    private void content(String sha256, long size) throws SQLException {
        kept++;
        keptBytes += Math.max(0, size);
        try {
            Optional<Contents.Measured> measured = contents.measured(sha256, progress);
            if (measured.isEmpty()) {
                lost(Health.Kind.MISSING, sha256);
            } else if (!measured.get().equals(new Contents.Measured(sha256, size))) {
                lost(Health.Kind.CHANGED, sha256);
            }
        } catch (Contents.Cancelled cancelled) {
            whole.leftOut();
        } catch (IOException unreadable) {
            lost(Health.Kind.MISSING, sha256);
        } catch (MalformedRow noHash) {
            lost(Health.Kind.CHANGED, sha256);
        }
    }

    /** Says of bytes what became of them, by every name under which people know them. */
    private void lost(Health.Kind kind, String sha256) throws SQLException {
        List<Named> names = Named.of(database, sha256);
        names.forEach(name -> note(kind, name.caseNumber(), 0, name.words()));
        if (names.isEmpty()) {
            note(kind, 0, 0, sha256);
        }
    }
}
