package touchstone.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/** Somebody with a SQLite tool changes the file, in seven ways; the triggers are put back afterwards. */
final class TamperTrial implements Trials.Trial {

    private static final List<String> KINDS = List.of(
            "UPDATE journal SET body = body || ' ' WHERE seq = %d",
            "UPDATE journal SET actor = actor || ' jr.' WHERE seq = %d",
            "UPDATE journal SET at = '2020-01-01T00:00:00Z' WHERE seq = %d",
            "DELETE FROM journal WHERE seq = %d",
            "INSERT INTO journal SELECT max(seq) + 1, case_number, max(number) + 1, hash, at, actor, role, edit, hash,"
                    + " chain, body FROM journal HAVING %d > 0",
            "UPDATE claims SET wording = wording || ' not' WHERE number = (SELECT number FROM claims ORDER BY number"
                    + " LIMIT 1 OFFSET %d %% (SELECT count(*) FROM claims))",
            "UPDATE contents SET bytes = CAST('changed' AS BLOB) WHERE %d > 0");

    private final int each;

    TamperTrial(int each) {
        this.each = each;
    }

    @Override
    public Trials.Figure run() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("/dev/shm"), "touchstone-tamper-");
        Path path = folder.resolve("desk.touchstone");
        Path tampered = folder.resolve("tampered.touchstone");
        long entries = make(path);
        Random random = new Random(7);
        List<String> missed = new ArrayList<>();
        for (String kind : KINDS) {
            for (int time = 0; time < each; time++) {
                String sql = kind.formatted(1 + random.nextInt((int) entries - 1));
                Files.copy(path, tampered, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                tamper(tampered, sql);
                if (!isFound(tampered)) {
                    missed.add(sql);
                }
            }
        }
        Durable.remove(folder);
        return new Trials.Figure(
                KINDS.size() + " kinds of tampering × " + each,
                missed.size() + " missed" + (missed.isEmpty() ? "" : ", such as " + missed.getFirst()),
                missed.isEmpty());
    }

    private static long make(Path path) {
        RandomHistory history = new RandomHistory(11);
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            Case reached = file.create(history.opening()).orThrow();
            for (int edit = 0; edit < 40; edit++) {
                reached = file.append(reached, history.next()).orThrow();
            }
            file.append(
                            reached,
                            List.of(history.next()),
                            List.of(file.stage(new byte[] {1, 2, 3}, "text/plain")
                                    .orThrow()))
                    .orThrow();
            return file.entries();
        }
    }

    private static void tamper(Path file, String sql) throws java.sql.SQLException {
        try (Database database = Database.open(file, Database.Mode.WRITE)) {
            List<String> triggers = database.rows(
                    "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'", Row::text);
            for (String name : database.rows(
                    "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'", Row::text)) {
                database.run("DROP TRIGGER " + name);
            }
            database.run(sql);
            for (String trigger : triggers) {
                database.run(trigger);
            }
        }
    }

    private static boolean isFound(Path file) {
        return switch (CaseFile.openReadOnly(file)) {
            case Outcome.Refused(var trouble) -> !trouble.key().isEmpty();
            case Outcome.Done(CaseFile opened) -> {
                try (opened) {
                    yield opened.verify(Progress.UNSEEN).flaws().stream()
                            .anyMatch(flaw ->
                                    flaw.isDamage() && (flaw.kind() != Health.Kind.MISSING || flaw.caseNumber() == 0));
                }
            }
        };
    }
}
