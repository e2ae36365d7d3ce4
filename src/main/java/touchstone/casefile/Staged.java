package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import touchstone.model.Content;

/**
 * Bytes on their way into a case file: large ones already lie beside it under a name that counts for nothing, small ones
 * are still in memory. They are kept with the change that names them; closing lets go of what no change took.
 */
public final class Staged implements AutoCloseable {

    private final Content content;
    private final byte @Nullable [] bytes;
    private final @Nullable Path copy;

    private Staged(Content content, byte @Nullable [] bytes, @Nullable Path copy) {
        this.content = content;
        this.bytes = bytes;
        this.copy = copy;
    }

    static Staged inMemory(Content content, byte[] bytes) {
        return new Staged(content, bytes, null);
    }

    static Staged copied(Content content, Path copy) {
        return new Staged(content, null, copy);
    }

    /** What proves the bytes. */
    public Content content() {
        return content;
    }

    byte @Nullable [] bytes() {
        return bytes;
    }

    @Nullable
    Path copy() {
        return copy;
    }

    /** Lets go of the copy, if no change took it. */
    @Override
    public void close() {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException leftBehind) {
            // whoever opens the case file for writing next sweeps it away
        }
    }
}
