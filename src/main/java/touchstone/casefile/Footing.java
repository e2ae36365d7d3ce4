package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The very file that was opened. A program that keeps folders alike may put another in its place, and what is then
 * written through the open connection goes into a file that nobody finds again.
 */
final class Footing {

    /** Where the file stands now. */
    enum State {
        /** Where it was. */
        THERE,
        /** Nothing is there any more: moved, deleted, or its disk is gone. */
        GONE,
        /** Another file is in its place. */
        REPLACED
    }

    private final Path file;
    private final @Nullable Object key;

    private Footing(Path file, @Nullable Object key) {
        this.file = file;
        this.key = key;
    }

    /** The file that has this name now; on systems that number no files, every file of this name counts as the same. */
    static Footing of(Path file) throws IOException {
        return new Footing(file, key(file));
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** Looks whether it is still there. */
    State now() throws IOException {
        try {
            return Objects.equals(key, key(file)) ? State.THERE : State.REPLACED;
        } catch (NoSuchFileException gone) {
            return State.GONE;
        }
    }

    /** How many names in folders lead to a file; 1 on systems that don't tell. */
    static int names(Path file) throws IOException {
        try {
            return Files.getAttribute(file, "unix:nlink") instanceof Integer names ? names : 1;
        } catch (UnsupportedOperationException | IllegalArgumentException untold) {
            return 1;
        }
    }
}
