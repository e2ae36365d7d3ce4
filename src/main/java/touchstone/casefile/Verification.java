package touchstone.casefile;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import touchstone.model.Progress;

/**
 * A look at every byte that matters. Its parts, such as what SQLite can be asked about the file as a whole and what the
 * entries make of each case, are shared by as many connections as there are processors, where somebody does several
 * things at once.
 */
final class Verification {

    /** One thing after the other, through one connection. */
    static final Consumer<List<Runnable>> IN_TURN = tasks -> tasks.forEach(Runnable::run);

    private static final int MOST_CONNECTIONS = 16;

    private final Database database;
    private final Contents contents;
    private final Progress progress;
    private final Consumer<List<Runnable>> together;
    private final Look kept;
    private final Set<Integer> signed = new ConcurrentSkipListSet<>();
    private int files;
    private long bytes;

    Verification(Database database, Contents contents, Progress progress, Consumer<List<Runnable>> together) {
        this.database = database;
        this.contents = contents;
        this.progress = progress;
        this.together = together;
        this.kept = new Look(database, progress);
    }

    /** What is wrong with everything but the kept files and the search index, which is made anew at will. */
    List<Health.Flaw> structure() {
        SharedLook look = new SharedLook(progress);
        file(look);
        cases(look);
        run(look);
        return sorted(look.flaws().stream());
    }

    Health run() {
        SharedLook look = new SharedLook(progress);
        look.add(
                "search",
                (through, at) -> new IndexCheck(through).run(at::note)); // takes longest of what can't be shared
        file(look);
        cases(look);
        run(look);
        kept.step("contents", this::contents);
        return new Health(
                look.isComplete() && kept.isComplete() && !progress.cancelled(),
                count("cases"),
                count("journal"),
                files,
                bytes,
                signed,
                sorted(Stream.concat(look.flaws().stream(), kept.flaws().stream())));
    }

    private static List<Health.Flaw> sorted(Stream<Health.Flaw> flaws) {
        return flaws.sorted(Comparator.comparing(Health.Flaw::kind)).toList();
    }

    private void run(SharedLook look) {
        List<Database> beside = beside();
        try {
            look.run(Stream.concat(Stream.of(database), beside.stream()).toList(), together);
        } finally {
            beside.forEach(Database::close);
        }
    }

    /** More connections to the very same entries, if they can be had: a file of that name may be another by now. */
    private List<Database> beside() {
        List<Database> others = new ArrayList<>();
        int wanted = Math.min(MOST_CONNECTIONS, Runtime.getRuntime().availableProcessors()) - 1;
        if (together.equals(IN_TURN)) {
            return others;
        }
        try {
            String chain = new Journal(database).chain();
            while (others.size() < wanted) {
                Database other = database.another();
                others.add(other);
                if (!new Journal(other).chain().equals(chain)) {
                    others.removeLast().close();
                    return others;
                }
            }
        } catch (SQLException | MalformedRow unreadable) {
            // those that there are will say what is wrong
        }
        return others;
    }

    private void file(SharedLook look) {
        look.add("pages", Verification::pages);
        look.add("chains", (through, at) -> new FileChain(through, at::note).run());
        look.add("schema", Verification::schema);
        look.add("strays", Verification::strays);
        look.add("cases", (through, _) -> signed.addAll(Signed.in(through)));
    }

    private void cases(SharedLook look) {
        Map<Integer, String> cases = new TreeMap<>();
        Set<Integer> joined = new TreeSet<>();
        kept.step("cases", () -> {
            cases.putAll(ChainCheck.cases(database));
            joined.addAll(new MergedEntries(database).cases());
        });
        cases.forEach((number, id) -> look.add("cases", (through, at) -> {
            if (new CaseCheck(through, at, number, id).run(joined.contains(number))) {
                signed.add(number);
            }
        }));
    }

    private int count(String table) {
        try {
            return (int) database.number("SELECT count(*) FROM " + table);
        } catch (SQLException unreadable) {
            return 0;
        }
    }

    private static void pages(Database database, Look look) throws SQLException {
        for (String line : database.rows("PRAGMA integrity_check", Row::text)) {
            if (!line.equals("ok")) {
                look.note(Health.Kind.PAGES, 0, 0, PagePlace.in(line, database));
            }
        }
    }

    private static void schema(Database database, Look look) throws SQLException {
        Schema.differences(database).forEach(name -> look.note(Health.Kind.SCHEMA, 0, 0, name));
    }

    private static void strays(Database database, Look look) throws SQLException {
        for (Table table : Table.values()) {
            if (table != Table.CASES) {
                String sql = "SELECT count(*) FROM " + table.spelled()
                        + " WHERE case_number NOT IN (SELECT number FROM cases)";
                if (database.number(sql) > 0) {
                    look.note(Health.Kind.TABLES, 0, 0, table.spelled() + " has rows of no case");
                }
            }
        }
        for (String table : database.rows("PRAGMA foreign_key_check", Row::text)) {
            look.note(Health.Kind.TABLES, 0, 0, table + " has rows that belong to nothing");
        }
    }

    private void contents() throws SQLException {
        Map<String, Long> sizes = new HashMap<>();
        database.rows("SELECT sha256, size FROM contents ORDER BY sha256", row -> sizes.put(row.text(), row.big()));
        long all = sizes.values().stream().mapToLong(Long::longValue).sum();
        for (String sha256 : sizes.keySet().stream().sorted().toList()) {
            if (progress.cancelled()) {
                kept.leftOut();
                return;
            }
            content(sha256, Objects.requireNonNull(sizes.get(sha256)));
            progress.atBytes(bytes, all);
        }
        Named.all(database, name -> {
            Long found = sizes.get(name.sha256());
            if (found == null) {
                kept.note(Health.Kind.MISSING, name.caseNumber(), 0, name.words());
            } else if (found != name.size()) {
                kept.note(Health.Kind.CHANGED, name.caseNumber(), 0, name.words());
            }
        });
    }

    private void content(String sha256, long size) throws SQLException {
        files++;
        bytes += Math.max(0, size);
        try {
            Optional<Contents.Measured> measured = contents.measured(sha256, progress);
            if (measured.isEmpty()) {
                lost(Health.Kind.MISSING, sha256);
            } else if (!measured.get().equals(new Contents.Measured(sha256, size))) {
                lost(Health.Kind.CHANGED, sha256);
            }
        } catch (Contents.Cancelled cancelled) {
            kept.leftOut();
        } catch (IOException unreadable) {
            lost(Health.Kind.MISSING, sha256);
        } catch (MalformedRow noHash) {
            lost(Health.Kind.CHANGED, sha256);
        }
    }

    /** Says of bytes what became of them, by every name under which people know them. */
    private void lost(Health.Kind kind, String sha256) throws SQLException {
        List<Named> names = Named.of(database, sha256);
        names.forEach(name -> kept.note(kind, name.caseNumber(), 0, name.words()));
        if (names.isEmpty()) {
            kept.note(kind, 0, 0, sha256);
        }
    }
}
