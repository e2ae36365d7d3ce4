package touchstone.claims;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of the data to measure with and to learn from, which is not part of the project. */
public final class DataFolder {

    private DataFolder() {}

    /** The folder that the second argument names; nothing, which is said in one line, where it names none. */
    public static Optional<Path> of(String[] arguments) {
        Optional<Path> folder = Optional.of(arguments)
                .filter(given -> given.length > 1 && !given[1].isBlank())
                .map(given -> Path.of(given[1]))
                .filter(Files::isDirectory);
        if (folder.isEmpty()) {
            System.out.println(
                    "No data: give its folder with -Ddata.folder=FOLDER (docs/claims-model.md says what is in it).");
        }
        return folder;
    }
}
