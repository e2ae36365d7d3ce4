package touchstone.evidence.post;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which an export lies. A name that the export gives leads to a file in that folder or below it, and
 * nowhere else: no absolute path, no way up, no link out.
 */
public final class Beside {

    /** No folder: what was pasted has nothing beside it. */
    public static final Beside NOTHING = new Beside(null);

    private static final int LONGEST_NAME = 1_000;
    private static final int MOST_FILES = 20_000;

    private final @Nullable Path folder;

    private Beside(@Nullable Path folder) {
        this.folder = folder;
    }

    /** What lies beside a file. */
    public static Beside of(Path file) {
        return new Beside(file.toAbsolutePath().normalize().getParent());
    }

    /** The regular file that a name in an export leads to. */
    public Optional<Path> file(@Nullable String name) {
        if (folder == null || name == null || name.isBlank() || name.length() > LONGEST_NAME || isOdd(name)) {
            return Optional.empty();
        }
        try {
            Path real = folder.toRealPath();
            Path wanted = real.resolve(name).normalize();
            boolean isInside = wanted.startsWith(real) && Files.isRegularFile(wanted, LinkOption.NOFOLLOW_LINKS);
            return isInside && wanted.toRealPath().equals(wanted) ? Optional.of(wanted) : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }

    private static boolean isOdd(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/", -1)).contains("..");
    }

    /** The beginning of a small file beside; nothing where it is larger. */
    Optional<byte[]> bytes(String name, int most) {
        return file(name).flatMap(found -> {
            try (InputStream in = Files.newInputStream(found)) {
                byte[] read = in.readNBytes(most + 1);
                return read.length > most ? Optional.empty() : Optional.of(read);
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        });
    }

    /** The names of the files in the folder itself that begin so, in alphabetical order. */
    List<String> names(String beginning) {
        if (folder == null || beginning.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_FILES)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(beginning) && file(name).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
