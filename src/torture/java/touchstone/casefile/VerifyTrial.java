package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.Digest;
import touchstone.model.Progress;
import touchstone.work.Together;

/** How long it takes to verify much: 100,000 entries, and a gigabyte of evidence beside {@code sha256sum}. */
final class VerifyTrial implements Trials.Trial {

    private static final int CASES = 1000;
    private static final int ENTRIES = 100;
    private static final int FILES = 8;
    private static final int FILE = 128 << 20;

    @Override
    public Trials.Figure run() throws Exception {
        Path folder = Files.createTempDirectory("touchstone-verify-");
        Path path = folder.resolve("desk.touchstone");
        ManyEntries.in(path, CASES, ENTRIES);
        StringBuilder found = new StringBuilder();
        double chains = Double.MAX_VALUE;
        try (Database database = Database.open(path, Database.Mode.READ)) {
            for (int time = 0; time < 5; time++) {
                long begun = System.nanoTime();
                new ChainCheck(database).run((_, _, _, _) -> {});
                chains = Math.min(chains, seconds(begun));
            }
        }
        try (CaseFile file = CaseFile.openReadOnly(path).orThrow()) {
            double read = Double.MAX_VALUE;
            double inTurn = Double.MAX_VALUE;
            double sideBySide = Double.MAX_VALUE;
            for (int time = 0; time < 8; time++) {
                long begun = System.nanoTime();
                Digest.of(Files.readAllBytes(path));
                read = Math.min(read, seconds(begun));
                begun = System.nanoTime();
                file.verify(Progress.UNSEEN);
                inTurn = Math.min(inTurn, seconds(begun));
                begun = System.nanoTime();
                file.verify(Progress.UNSEEN, Together::all);
                sideBySide = Math.min(sideBySide, seconds(begun));
            }
            found.append(
                    "%,d entries: both chains %.2f s, everything %.2f s, in turn %.2f s, %.1f × reading and hashing the file; "
                            .formatted(file.entries(), chains, sideBySide, inTurn, sideBySide / read));
        }
        found.append("the command with the start of Java %.2f s; ".formatted(command(path)));
        double ratio = evidence(folder, found);
        Durable.remove(folder);
        return new Trials.Figure("verify", found.toString(), chains < 0.5 && ratio <= 1.2);
    }

    /** {@code touchstone verify}, from its start to its end. */
    private static double command(Path path) throws InterruptedException {
        long begun = System.nanoTime();
        Shell.can(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "touchstone.Main",
                "verify",
                path.toString());
        return seconds(begun);
    }

    private static double evidence(Path folder, StringBuilder found) throws IOException, InterruptedException {
        Path path = folder.resolve("large.touchstone");
        List<String> command = new ArrayList<>(List.of("sha256sum"));
        ManyEntries.withLargeFiles(path, FILES, FILE);
        try (var files = Files.walk(Holder.beside(path, ".evidence"))) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(command::add);
        }
        double ours = Double.MAX_VALUE;
        double theirs = Double.MAX_VALUE;
        for (int time = 0; time < 4; time++) {
            long begun = System.nanoTime();
            Shell.run(command.toArray(String[]::new));
            theirs = Math.min(theirs, seconds(begun));
            try (CaseFile file = CaseFile.openReadOnly(path).orThrow()) {
                begun = System.nanoTime();
                file.verify(Progress.UNSEEN);
                ours = Math.min(ours, seconds(begun));
            }
        }
        found.append("1 GB of evidence: %.2f s, sha256sum %.2f s, ratio %.2f".formatted(ours, theirs, ours / theirs));
        return ours / theirs;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
