package touchstone.isolated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
        try (Scratch scratch = Scratch.make()) {
            Path file = Files.write(scratch.at("given"), given);
            return run(task, fileName, scratch, file, progress);
        } catch (IOException noRoom) {
            return Outcome.refused(Trouble.storage("trouble.isolated.no-start", fileName));
        }
    }

    private Outcome<byte[]> run(String task, String fileName, Scratch scratch, Path given, Progress progress)
            throws IOException {
        Path answer = scratch.at("answer");
        List<String> whole = Stream.concat(command.stream(), Stream.of(task)).toList();
        Limited.Ending ending = new Limited(whole, longest, MOST_ANSWERED).run(scratch, given, answer, false, progress);
        return switch (ending) {
            case Limited.Ended.CANCELLED -> Outcome.refused(Trouble.forbidden("trouble.isolated.cancelled", fileName));
            case Limited.Ended.TOO_LONG -> unreadable("too-long", fileName, longest.toSeconds());
            case Limited.Ended.TOO_MUCH -> unreadable("too-much", fileName);
            case Limited.Exited(int status) -> exited(status, answer, fileName);
        };
    }

    private Outcome<byte[]> exited(int status, Path answer, String fileName) throws IOException {
        return switch (status) {
            case Child.ANSWERED -> answered(answer, fileName);
            case Child.OUT_OF_MEMORY -> unreadable("memory", fileName);
            case Child.OVERDUE -> unreadable("too-long", fileName, longest.toSeconds());
            case Child.FAILED -> unreadable("broken", fileName);
            default -> unreadable("crashed", fileName);
        };
    }

    private static Outcome<byte[]> answered(Path file, String fileName) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Frame.read(in, MOST_ANSWERED).map(Outcome::done).orElseGet(() -> unreadable("crashed", fileName));
        }
    }

    private static Outcome<byte[]> unreadable(String what, Object... arguments) {
        return Outcome.refused(Trouble.unreadable("trouble.isolated." + what, arguments));
    }
}
