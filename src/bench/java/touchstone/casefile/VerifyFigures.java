package touchstone.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchstone.claims.Goal;
import touchstone.claims.Measured;
import touchstone.model.Digest;
import touchstone.model.Progress;
import touchstone.work.Together;

/** How long it takes to verify a case file, beside what reads and hashes the same bytes and does nothing else. */
public final class VerifyFigures {

    private static final int CASES = 1000;
    private static final int ENTRIES = 100;
    private static final int TIMES = 8;
    private static final int FILES = 8;
    private static final int FILE = 128 << 20;
    private static final double MOST_FOR_CHAINS = 4;
    private static final double MOST_FOR_ALL = 12;
    private static final double MOST_FOR_EVIDENCE = 1.2;

    private final Path folder;
    private final List<Goal> goals = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private VerifyFigures(Path folder) {
        this.folder = folder;
    }

    /** Something that is timed. */
    private interface Act {
        void run() throws SQLException, IOException, InterruptedException;
    }

    /**
     * How long something takes at best.
     *
     * @param seconds by the clock
     * @param busy seconds that the processors were at it, all together
     */
    private record Time(double seconds, double busy) {

        static Time best(int times, Act act) throws SQLException, IOException, InterruptedException {
            double seconds = Double.MAX_VALUE;
            double busy = Double.MAX_VALUE;
            for (int time = 0; time < times; time++) {
                double before = processors();
                long begun = System.nanoTime();
                act.run();
                seconds = Math.min(seconds, (System.nanoTime() - begun) / 1e9);
                busy = Math.min(busy, processors() - before);
            }
            return new Time(seconds, busy);
        }

        private static double processors() {
            return ManagementFactory.getOperatingSystemMXBean()
                            instanceof com.sun.management.OperatingSystemMXBean system
                    ? system.getProcessCpuTime() / 1e9
                    : 0;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (processors busy for %.2f s)", seconds, busy);
        }
    }

    /** Measures 100,000 entries and 1 GB of evidence. */
    public static Measured of() {
        try {
            Path folder = Files.createTempDirectory("touchstone-verify-");
            VerifyFigures figures = new VerifyFigures(folder);
            figures.entries();
            figures.evidence();
            Durable.remove(folder);
            return new Measured(figures.text.toString(), figures.goals);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void entries() throws SQLException, IOException, InterruptedException {
        Path path = folder.resolve("desk.touchstone");
        ManyEntries.in(path, CASES, ENTRIES);
        Time bare;
        Time chains;
        try (Database database = Database.open(path, Database.Mode.READ)) {
            bare = Time.best(TIMES, () -> bare(database));
            chains = Time.best(TIMES, () -> new ChainCheck(database).run((_, _, _, _) -> {}));
        }
        Time all;
        try (CaseFile file = CaseFile.openReadOnly(path).orThrow()) {
            all = Time.best(TIMES, () -> file.verify(Progress.UNSEEN, Together::all));
        }
        Time cold = Time.best(2, () -> command(path));
        text.append("""
            100,000 entries in 1,000 cases. Reading every entry through SQLite and hashing it, nothing else: %s.
            Both chains: %s. Everything: %s. The command `verify` from a cold start: %.2f s.
            """.formatted(bare, chains, all, cold.seconds()));
        String comparator = "reading and hashing the entries";
        goal("both chains of 100,000 entries", MOST_FOR_CHAINS, comparator, chains.seconds() / bare.seconds());
        goal("verify of 100,000 entries", MOST_FOR_ALL, comparator, all.seconds() / bare.seconds());
    }

    /** Every column of every entry, once, in the order in which they lie there. */
    private static void bare(Database database) throws SQLException {
        MessageDigest digest = Digest.sha256();
        database.rows("SELECT body, hash, prev, chain, actor, role, edit, at FROM journal ORDER BY seq", row -> {
            for (int column = 0; column < 8; column++) {
                byte[] bytes = row.maybeBytes();
                digest.update(bytes == null ? new byte[0] : bytes);
            }
            return true;
        });
        digest.digest();
    }

    private static void command(Path path) throws IOException, InterruptedException {
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "touchstone.Main",
                "verify",
                path.toString()));
    }

    private void evidence() throws SQLException, IOException, InterruptedException {
        Path path = folder.resolve("large.touchstone");
        ManyEntries.withLargeFiles(path, FILES, FILE);
        List<String> command = new ArrayList<>(List.of("sha256sum"));
        try (var files = Files.walk(Holder.beside(path, ".evidence"))) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(command::add);
        }
        Time theirs = Time.best(3, () -> run(command));
        Time ours;
        try (CaseFile file = CaseFile.openReadOnly(path).orThrow()) {
            ours = Time.best(3, () -> file.verify(Progress.UNSEEN));
        }
        text.append("1 GB of evidence: %.2f s; `sha256sum`: %.2f s.\n".formatted(ours.seconds(), theirs.seconds()));
        goal("verify of 1 GB of evidence", MOST_FOR_EVIDENCE, "`sha256sum`", ours.seconds() / theirs.seconds());
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void goal(String what, double most, String comparator, double reached) {
        goals.add(new Goal(
                what,
                String.format(Locale.ROOT, "at most %.1f × %s", most, comparator),
                String.format(Locale.ROOT, "%.2f ×", reached),
                reached <= most));
    }
}
