package touchstone.isolated;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import touchstone.model.Progress;

/**
 * A process of its own that works in a folder of its own, with hardly an environment, for so long and no longer, and
 * writes no more than it may. Whatever it does, it is gone when this returns.
 *
 * @param command the program and its arguments
 * @param longest how long it may take, its start included
 * @param mostWritten how much may come to lie in its folder besides what it is given, in bytes
 */
public record Limited(List<String> command, Duration longest, long mostWritten) {

    /** How it ended. */
    public sealed interface Ending {}

    /**
     * By itself.
     *
     * @param status which it exited with
     */
    public record Exited(int status) implements Ending {}

    /** By us, and why. */
    public enum Ended implements Ending {
        TOO_LONG,
        TOO_MUCH,
        CANCELLED
    }

    private static final long GLANCE_MILLIS = 25;
    private static final Set<String> SURROUNDINGS = Set.of("SYSTEMROOT", "LC_ALL", "LC_CTYPE", "LANG");

    /** Keeps a copy of the command. */
    public Limited {
        command = List.copyOf(command);
    }

    /**
     * Runs it to its end.
     *
     * @param scratch where it works
     * @param given its standard input, a file in there
     * @param said takes what it says, a file in there
     * @param withErrors whether what it says of errors is said too
     * @param progress ends it when the person cancels
     */
    public Ending run(Scratch scratch, Path given, Path said, boolean withErrors, Progress progress)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(scratch.folder().toFile())
                .redirectInput(given.toFile())
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> !SURROUNDINGS.contains(name.toUpperCase(Locale.ROOT)));
        if (withErrors) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(Redirect.DISCARD);
        }
        Process process = builder.start();
        try {
            return watched(process, scratch, given, progress);
        } finally {
            end(process);
        }
    }

    private Ending watched(Process process, Scratch scratch, Path given, Progress progress) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (progress.cancelled()) {
                    return Ended.CANCELLED;
                }
                if (System.nanoTime() > end) {
                    return Ended.TOO_LONG;
                }
                if (written(scratch, given) > mostWritten) {
                    return Ended.TOO_MUCH;
                }
            }
            return new Exited(process.exitValue());
        } catch (InterruptedException stop) {
            return Ended.CANCELLED;
        }
    }

    private static long written(Scratch scratch, Path given) throws IOException {
        long written = 0;
        try (Stream<Path> files = Files.list(scratch.folder())) {
            for (Path file : files.filter(each -> !each.equals(given)).toList()) {
                written += file.toFile().length(); // of one that went meanwhile, nothing
            }
        }
        return written;
    }

    private static void end(Process process) {
        try {
            process.destroyForcibly().waitFor(1, TimeUnit.SECONDS); // so that its folder can be removed
        } catch (InterruptedException stop) {
            process.destroyForcibly();
        }
    }
}
