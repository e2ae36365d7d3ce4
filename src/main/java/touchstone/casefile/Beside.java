package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Large files that lie beside a case file, for a copy of it: they are never rewritten, so both may share them. */
final class Beside {

    private Beside() {}

    /** Gives a copy of a case file the large files of the original: linked, or copied where links can't be made. */
    static void share(Path original, Path copy) throws IOException {
        Path from = Holder.beside(original, ".evidence");
        if (!Files.isDirectory(from)) {
            return;
        }
        Path to = Holder.beside(copy, ".evidence");
        for (Path kept : kept(from)) {
            Path place = to.resolve(from.relativize(kept).toString());
            Durable.folder(Objects.requireNonNull(place.getParent()));
            if (!Files.exists(place)) {
                link(kept, place);
            }
        }
    }

    private static List<Path> kept(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .toList();
        }
    }

    private static void link(Path kept, Path place) throws IOException {
        try {
            Files.createLink(place, kept);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(kept, place);
            Durable.forceFile(place);
        }
        Durable.force(Objects.requireNonNull(place.getParent()));
    }
}
