package touchstone.exchange.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import touchstone.exchange.SafeFile;

/**
 * The folder in which bundles lie open that came under a passphrase. A file is named after the program that opens it, so
 * that what one left behind which was killed is told from what another is reading.
 */
final class PlainFiles {

    private static final String ENDING = ".unlocked";
    private static final Pattern NAME = Pattern.compile("(\\d{1,18})-(\\d{1,18})-.*\\.unlocked");

    private final Path folder;

    PlainFiles(Path folder) {
        this.folder = folder;
    }

    /** A new one of this program's, for this account alone. */
    Path next() throws IOException {
        ProcessHandle here = ProcessHandle.current();
        return SafeFile.newPrivate(folder, here.pid() + "-" + began(here) + "-", ENDING);
    }

    /** Takes away what programs left that are no longer there. */
    void sweep() throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> left;
            try (Stream<Path> all = Files.list(folder)) {
                left = all.filter(one -> one.toString().endsWith(ENDING))
                        .filter(PlainFiles::isLeft)
                        .toList();
            }
            for (Path one : left) {
                Files.deleteIfExists(one);
            }
        }
    }

    private static boolean isLeft(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return !name.matches() || !isThere(Long.parseLong(name.group(1)), Long.parseLong(name.group(2)));
    }

    /** Numbers of programs are given again; when one began tells it from who had its number before. */
    private static boolean isThere(long number, long began) {
        Optional<ProcessHandle> found = ProcessHandle.of(number);
        return found.isPresent() && (began == 0 || began(found.get()) == 0 || began(found.get()) == began);
    }

    /** When a program began, in milliseconds since 1970; 0 where the system does not say. */
    private static long began(ProcessHandle program) {
        return program.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
