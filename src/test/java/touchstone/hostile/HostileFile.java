package touchstone.hostile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that means no good.
 *
 * @param name what it lies under
 * @param maker makes it
 */
record HostileFile(String name, Maker maker) {

    /** Makes a file at a place. */
    @FunctionalInterface
    interface Maker {

        /** Makes it; the same each time. */
        void make(Path place) throws IOException;
    }

    /** Gives bytes. */
    @FunctionalInterface
    interface Bytes {

        /** The same each time. */
        byte[] get() throws IOException;
    }

    static HostileFile of(String name, Bytes bytes) {
        return new HostileFile(name, place -> java.nio.file.Files.write(place, bytes.get()));
    }
}
