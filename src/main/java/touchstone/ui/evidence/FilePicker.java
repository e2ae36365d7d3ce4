package touchstone.ui.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import touchstone.words.Words;

/** How a person picks files. */
@FunctionalInterface
public interface FilePicker {

    /** The files that the person picked; none where they thought better of it. */
    List<Path> pick(@Nullable Window owner);

    /** The system's own dialogue. */
    static FilePicker ofTheSystem() {
        return owner -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Words.text("evidence.add.pick"));
            List<File> files = chooser.showOpenMultipleDialog(owner);
            return files == null ? List.of() : files.stream().map(File::toPath).toList();
        };
    }
}
