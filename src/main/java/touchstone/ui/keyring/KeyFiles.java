package touchstone.ui.keyring;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import touchstone.words.Words;

/** How a person picks key files. */
public interface KeyFiles {

    /** A file that is there; nothing where they thought better of it. */
    Optional<Path> open(@Nullable Window owner);

    /** A file to write. Who picks one that is there has agreed to replace it. */
    Optional<Path> save(@Nullable Window owner, String name);

    /** The system's own dialogues. */
    static KeyFiles ofTheSystem() {
        return new KeyFiles() {
            @Override
            public Optional<Path> open(@Nullable Window owner) {
                return Optional.ofNullable(chooser("keys.which").showOpenDialog(owner))
                        .map(File::toPath);
            }

            @Override
            public Optional<Path> save(@Nullable Window owner, String name) {
                FileChooser chooser = chooser("keys.where");
                chooser.setInitialFileName(name);
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }
        };
    }

    /** A dialogue under a title. */
    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.text(title));
        return chooser;
    }
}
