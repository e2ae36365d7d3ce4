package touchstone.isolated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for as long as something needs one; it goes with all that was written into it. */
public final class Scratch implements AutoCloseable {

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** A new folder that only this user can look into. */
    public static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("touchstone-"));
    }

    /** Where something of that name lies in it. */
    public Path at(String name) {
        return folder.resolve(name);
    }

    /** The folder. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
