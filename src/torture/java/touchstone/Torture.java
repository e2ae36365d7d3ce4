package touchstone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.casefile.Trials;

/**
 * Does to case files what the world does to them, and writes what came of it. Arguments: the report, then, if only some
 * are wanted, their names. {@code -Dtorture.share=0.1} does a tenth of everything.
 */
public final class Torture {

    private Torture() {}

    /** Runs the trials; exit status 1 where one found a loss. */
    public static void main(String[] arguments) throws IOException {
        Path report = Path.of(arguments[0]);
        Set<String> wanted = Set.copyOf(Arrays.asList(arguments).subList(1, arguments.length));
        List<String> lines = new ArrayList<>(List.of(
                "# Torture",
                "",
                "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                        + System.getProperty("os.version") + ", "
                        + Runtime.getRuntime().availableProcessors()
                        + " processors.",
                "",
                "| what | done | found | took |",
                "|---|---|---|---|"));
        boolean good = true;
        for (Map.Entry<String, Trials.Trial> trial : Trials.all().entrySet()) {
            if (wanted.isEmpty() || wanted.contains(trial.getKey())) {
                good &= run(trial.getKey(), trial.getValue(), lines);
                Files.createDirectories(report.toAbsolutePath().getParent());
                Files.write(report, lines);
            }
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean run(String name, Trials.Trial trial, List<String> lines) {
        long begun = System.nanoTime();
        boolean good = false;
        String line;
        try {
            Trials.Figure figure = trial.run();
            good = figure.isGood();
            line = figure.done() + " | " + (good ? "" : "**FAILED** ") + figure.found();
        } catch (Exception | AssertionError failed) {
            failed.printStackTrace();
            line = "it broke off | **"
                    + String.valueOf(failed).lines().findFirst().orElse("") + "**";
        }
        String took = Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s";
        lines.add("| " + name + " | " + line + " | " + took + " |");
        System.out.println(lines.getLast());
        return good;
    }
}
