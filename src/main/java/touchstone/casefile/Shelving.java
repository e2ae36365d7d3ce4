package touchstone.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What is being put into the folder beside the case file: noted there under a name of its own, so that whoever opens the
 * file after a program was stopped takes out exactly what no change came to name.
 *
 * @param note where it is noted
 * @param fresh the places that nothing lay in before
 */
record Shelving(Path note, List<Path> fresh) {

    private static final String NAME = ".shelving-";

    Shelving {
        fresh = List.copyOf(fresh);
    }

    /** Notes what is about to be put into these places, before it is. */
    static Shelving begin(Path folder, List<Path> fresh) throws IOException {
        Path note = folder.resolve(NAME + UUID.randomUUID());
        List<String> names =
                fresh.stream().map(place -> String.valueOf(place.getFileName())).toList();
        Files.write(note, names, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        Durable.forceFile(note);
        Durable.force(folder);
        return new Shelving(note, fresh);
    }

    /** The change that names them is in the file. */
    void done() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException leftBehind) {
            // whoever opens the case file next finds every place named
        }
    }

    /** The change is not in the file: takes out again what was put there for it. */
    void takeBack() throws IOException {
        for (Path place : fresh) {
            Files.deleteIfExists(place);
        }
        Files.deleteIfExists(note);
    }

    /** Takes out what a program that was stopped had put there for a change that is not in the file. */
    static void sweep(Path folder, Database database) throws SQLException {
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder, NAME + "*")) {
            for (Path note : notes) {
                for (String name : Files.readAllLines(note, StandardCharsets.UTF_8)) {
                    if (name.matches("[0-9a-f]{64}") && !isNamed(name, database)) {
                        Files.deleteIfExists(
                                folder.resolve(name.substring(0, 2)).resolve(name));
                    }
                }
                Files.deleteIfExists(Objects.requireNonNull(note));
            }
        } catch (IOException | DirectoryIteratorException leftLying) {
            // it takes up room, and is in nobody's way
        }
    }

    private static boolean isNamed(String sha256, Database database) throws SQLException {
        return database.number("SELECT count(*) FROM contents WHERE sha256 = ?", sha256) > 0;
    }
}
