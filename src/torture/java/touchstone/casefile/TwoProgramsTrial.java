package touchstone.casefile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Case;
import touchstone.model.Digest;

/** Two programs on one file: taking turns as people would, and at once, beneath the lock that keeps people apart. */
final class TwoProgramsTrial implements Trials.Trial {

    private static final int EDITS_A_TURN = 20;

    private final int edits;

    TwoProgramsTrial(int edits) {
        this.edits = edits;
    }

    @Override
    public Trials.Figure run() throws Exception {
        Path folder = Files.createTempDirectory("touchstone-two-");
        Path path = folder.resolve("desk.touchstone");
        CaseFile.open(path, RandomHistory.CHECKER).orThrow().close();
        Map<String, String> kept = new HashMap<>();
        int errors = both(path, "turns", kept);
        Kept turns = Kept.in(path, kept);
        errors += both(path, "store", new HashMap<>());
        String gaps = gaps(path);
        Durable.remove(folder);
        return new Trials.Figure(
                "two programs × " + edits + " edits taking turns, and × " + edits
                        + " transactions at once beneath the lock",
                errors + " errors, " + turns.lost() + " lost, " + turns.torn().size() + " torn, " + gaps,
                errors == 0 && turns.lost() == 0 && turns.torn().isEmpty() && gaps.startsWith("0"));
    }

    private int both(Path path, String how, Map<String, String> kept) throws Exception {
        try (Writer one = Writer.start(Map.of(), TwoProgramsTrial.class, path, 1, edits, how);
                Writer other = Writer.start(Map.of(), TwoProgramsTrial.class, path, 2, edits, how)) {
            int errors = (one.await() == 0 ? 0 : 1) + (other.await() == 0 ? 0 : 1);
            kept.putAll(one.kept());
            kept.putAll(other.kept());
            return errors;
        }
    }

    private static String gaps(Path path) throws SQLException {
        try (Database database = Database.open(path, Database.Mode.READ)) {
            long rows = database.number("SELECT count(*) FROM contents");
            return database.number("SELECT max(size) FROM contents") - rows + " gaps in " + rows + " rows";
        }
    }

    /** Arguments: case file, seed, how many edits, {@code turns} or {@code store}. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path path = Path.of(arguments[0]);
        int edits = Integer.parseInt(arguments[2]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[3].equals("store")) {
            hammer(path, edits);
        } else {
            takeTurns(path, Long.parseLong(arguments[1]), edits, out);
        }
    }

    private static void hammer(Path path, int edits) throws SQLException {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            for (int edit = 0; edit < edits; edit++) {
                database.transaction(() -> {
                    long next = 1 + database.number("SELECT coalesce(max(size), 0) FROM contents");
                    return database.change(
                            "INSERT INTO contents (sha256, size) VALUES (?, ?)", Digest.of(Long.toString(next)), next);
                });
            }
        }
    }

    private static void takeTurns(Path path, long seed, int edits, PrintStream out) {
        RandomHistory history = new RandomHistory(seed);
        Case reached = null;
        for (int done = 0; done < edits; ) {
            try (CaseFile file = CaseFile.open(path, RandomHistory.EDITOR).orThrow()) {
                for (int edit = 0; !file.isReadOnly() && edit < EDITS_A_TURN && done < edits; edit++, done++) {
                    reached = reached == null
                            ? file.create(history.opening()).orThrow()
                            : file.append(reached, List.of(history.next())).orThrow();
                    out.println(reached.number() + "/" + reached.trail().entries() + " " + file.head(reached.number()));
                }
            }
            Thread.yield();
        }
    }
}
