package touchstone.isolated;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/**
 * The parent's side: starts a child for each task, waits no longer than it may take, and believes nothing but a whole
 * answer. Whatever a file does to the child, the desk goes on.
 *
 * <pre>{@code
 * isolated.ask("pdf-text", "minutes.pdf", bytes, progress)
 * }</pre>
 */
public final class Isolated {

    /** The most that is given to a child, in bytes. */
    public static final int MOST_GIVEN = 64_000_000;

    private static final int MOST_ANSWERED = 64_000_000;
    private static final long GLANCE_MILLIS = 25;
    private static final Set<String> SURROUNDINGS = Set.of("SYSTEMROOT", "LC_ALL", "LC_CTYPE", "LANG");

    private final List<String> command;
    private final Duration longest;

    /**
     * Starts children with a command.
     *
     * @param command the program and its arguments, to which the task's name is added
     * @param longest how long a child may take, its start included
     */
    public Isolated(List<String> command, Duration longest) {
        this.command = List.copyOf(command);
        this.longest = longest;
    }

    /**
     * Has a task done; waits for it, so never on the window's thread.
     *
     * @param task its name
     * @param fileName what to call the file in a message
     * @param given no more than {@link #MOST_GIVEN} bytes
     * @param progress ends the child when the person cancels
     */
    public Outcome<byte[]> ask(String task, String fileName, byte[] given, Progress progress) {
        try {
            Path folder = Files.createTempDirectory("touchstone-");
            try {
                Files.write(folder.resolve("given"), given);
                return run(task, fileName, folder, progress);
            } finally {
                remove(folder);
            }
        } catch (IOException noRoom) {
            return Outcome.refused(Trouble.storage("trouble.isolated.no-start", fileName));
        }
    }

    private Outcome<byte[]> run(String task, String fileName, Path folder, Progress progress) throws IOException {
        Path answer = folder.resolve("answer");
        Process child = builder(task, folder, answer).start();
        try {
            long end = System.nanoTime() + longest.toNanos();
            while (!child.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (progress.cancelled()) {
                    return Outcome.refused(Trouble.forbidden("trouble.isolated.cancelled", fileName));
                }
                if (System.nanoTime() > end) {
                    return unreadable("too-long", fileName, longest.toSeconds());
                }
                if (Files.size(answer) > MOST_ANSWERED) {
                    return unreadable("too-much", fileName);
                }
            }
            return switch (child.exitValue()) {
                case Child.ANSWERED -> answered(answer, fileName);
                case Child.OUT_OF_MEMORY -> unreadable("memory", fileName);
                case Child.OVERDUE -> unreadable("too-long", fileName, longest.toSeconds());
                case Child.FAILED -> unreadable("broken", fileName);
                default -> unreadable("crashed", fileName);
            };
        } catch (InterruptedException stop) {
            return Outcome.refused(Trouble.forbidden("trouble.isolated.cancelled", fileName));
        } finally {
            end(child);
        }
    }

    private ProcessBuilder builder(String task, Path folder, Path answer) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(command.stream(), Stream.of(task)).toList());
        builder.environment().keySet().removeIf(name -> !SURROUNDINGS.contains(name.toUpperCase(Locale.ROOT)));
        return builder.directory(folder.toFile())
                .redirectInput(folder.resolve("given").toFile())
                .redirectOutput(answer.toFile())
                .redirectError(Redirect.DISCARD);
    }

    private static Outcome<byte[]> answered(Path file, String fileName) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Frame.read(in, MOST_ANSWERED).map(Outcome::done).orElseGet(() -> unreadable("crashed", fileName));
        }
    }

    private static Outcome<byte[]> unreadable(String what, Object... arguments) {
        return Outcome.refused(Trouble.unreadable("trouble.isolated." + what, arguments));
    }

    private static void end(Process child) {
        try {
            child.destroyForcibly().waitFor(1, TimeUnit.SECONDS); // so that its folder can be removed
        } catch (InterruptedException stop) {
            child.destroyForcibly();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
