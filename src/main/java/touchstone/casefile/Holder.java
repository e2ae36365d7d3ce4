package touchstone.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Person;
import touchstone.words.Words;

/**
 * The right to write one case file, which one program has at a time. A lock on {@code <file>.lock} decides;
 * {@code <file>.held} says who has it, in a file of its own, because on POSIX systems a program that closes any handle
 * on a locked file loses its lock.
 */
final class Holder implements AutoCloseable {

    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int LINES = 5;

    private final FileChannel channel;
    private final @Nullable Path note;

    private Holder(FileChannel channel, @Nullable Path note) {
        this.channel = channel;
        this.note = note;
    }

    /**
     * Takes the right to write.
     *
     * @return nothing where another program, or this one, has it already
     * @throws NoRoom where the disk takes no more
     * @throws IOException where the folder can't be written
     */
    static Optional<Holder> take(Path file, Person who) throws IOException {
        Path note = beside(file, ".held");
        Optional<Holder> holder = locked(file, note).map(channel -> new Holder(channel, note));
        if (holder.isPresent()) {
            try {
                Files.write(note, noteOf(who), StandardCharsets.UTF_8);
            } catch (IOException trouble) {
                holder.get().close();
                throw new NoRoom(trouble);
            }
        }
        return holder;
    }

    /** The folder can be written, and yet the disk took nothing: it is full, or fails. */
    static final class NoRoom extends IOException {
        private static final long serialVersionUID = 1;

        private NoRoom(IOException cause) {
            super(cause);
        }
    }

    /**
     * Takes the right to write for a moment, to bring the file in order. What the last holder left behind stays: whoever
     * opens the file next still sees that it was not closed in order.
     *
     * @return nothing where another program, or this one, has it already
     * @throws IOException where the folder can't be written
     */
    static Optional<Holder> takeSilently(Path file) throws IOException {
        return locked(file, beside(file, ".held")).map(channel -> new Holder(channel, null));
    }

    private static Optional<FileChannel> locked(Path file, Path note) throws IOException {
        if (isHeldByThisProgram(note)) {
            return Optional.empty();
        }
        FileChannel channel =
                FileChannel.open(beside(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }

    private static List<String> noteOf(Person who) {
        return List.of(who.name(), Instant.now().toString(), host(), process(), started());
    }

    private static boolean isHeldByThisProgram(Path note) {
        List<String> lines = linesOf(note);
        return lines.size() == LINES
                && lines.get(3).equals(process())
                && lines.get(4).equals(started());
    }

    /** Who has the file: {@code T. Harju, since 09:12 on desk-4}. */
    static Optional<String> of(Path file) {
        List<String> lines = linesOf(beside(file, ".held"));
        if (lines.size() != LINES) {
            return Optional.empty();
        }
        try {
            Instant since = Instant.parse(lines.get(1));
            return Optional.of(Words.text(
                    "casefile.holder",
                    lines.get(0),
                    touchstone.words.Times.minute(since, ZoneId.systemDefault()),
                    lines.get(2)));
        } catch (DateTimeException unreadable) {
            return Optional.of(lines.get(0));
        }
    }

    private static List<String> linesOf(Path note) {
        try {
            return Files.readAllLines(note, StandardCharsets.UTF_8);
        } catch (IOException nobodySaid) {
            return List.of();
        }
    }

    private static String process() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static String started() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(Instant::toString)
                .orElse("");
    }

    /** This machine's name, without asking the network for it. */
    private static String host() {
        for (String variable : List.of("HOSTNAME", "COMPUTERNAME")) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name.strip();
            }
        }
        List<String> lines = linesOf(Path.of("/etc/hostname"));
        return lines.isEmpty() || lines.getFirst().isBlank()
                ? Words.text("casefile.this-machine")
                : lines.getFirst().strip();
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    @Override
    public void close() {
        try (channel) {
            if (note != null) {
                Files.deleteIfExists(note);
            }
        } catch (IOException leftBehind) {
            // the note is only believed while the lock is held
        }
    }
}
