package touchstone.casefile;

import org.jspecify.annotations.Nullable;
import touchstone.model.Content;

/** Bytes on their way into a case file: large ones already lie beside it, small ones are still in memory. */
public final class Staged {

    private final Content content;
    private final byte @Nullable [] bytes;

    Staged(Content content, byte @Nullable [] bytes) {
        this.content = content;
        this.bytes = bytes;
    }

    /** What proves the bytes. */
    public Content content() {
        return content;
    }

    byte @Nullable [] bytes() {
        return bytes;
    }
}
