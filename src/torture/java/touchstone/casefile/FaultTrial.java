package touchstone.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A disk that fails now and then: a shim before the C library lets writes, truncations and flushes of everything that
 * belongs to the case file fail by lot, with EIO. The program has to make each edit once more until it is kept.
 */
final class FaultTrial implements Trials.Trial {

    private static final Path SOURCE = Path.of("src/torture/c/faults.c");

    private final int faults;

    FaultTrial(int faults) {
        this.faults = faults;
    }

    @Override
    public Trials.Figure run() throws Exception {
        Path folder = Files.createTempDirectory("touchstone-faults-");
        Path shim = folder.resolve("faults.so");
        if (!Shell.can("gcc", "-shared", "-fPIC", "-O1", "-o", shim.toString(), SOURCE.toString(), "-ldl")) {
            return new Trials.Figure("0 faults", "not done: there is no gcc here", false);
        }
        Path path = folder.resolve("desk.touchstone");
        Path count = folder.resolve("count");
        int injected = 0;
        int acknowledged = 0;
        int lost = 0;
        int torn = 0;
        String first = "";
        for (long seed = 1; injected < faults; seed++) {
            Path own = Files.createDirectory(folder.resolve("desk-" + seed));
            path = own.resolve("desk.touchstone");
            Files.deleteIfExists(count);
            Map<String, String> kept;
            try (Writer writer = Writer.start(
                    Map.of("LD_PRELOAD", shim.toString(), "FAULTS_COUNT", count.toString(), "FAULTS_ONE_IN", "25"),
                    Writer.class,
                    path,
                    seed,
                    150,
                    10)) {
                writer.await();
                kept = writer.kept();
            }
            Kept found = Kept.in(path, kept);
            injected += Files.exists(count) ? (int) Files.size(count) : 0;
            acknowledged += kept.size();
            lost += found.lost();
            torn += found.torn().size();
            first = found.torn().isEmpty() ? first : found.torn().getFirst();
        }
        Durable.remove(folder);
        return new Trials.Figure(
                injected + " injected I/O errors (EIO in pwrite, write, ftruncate, fsync, fdatasync), " + acknowledged
                        + " edits acknowledged meanwhile",
                lost + " lost, " + torn + " torn " + first,
                lost == 0 && torn == 0);
    }
}
