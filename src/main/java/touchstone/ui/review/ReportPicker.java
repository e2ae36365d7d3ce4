package touchstone.ui.review;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import touchstone.words.Words;

/** How a person picks where a report goes. */
@FunctionalInterface
public interface ReportPicker {

    /**
     * The file to write; nothing where they thought better of it. Who picks a file that is there has agreed to replace
     * it.
     *
     * @param name what the file could be called
     */
    Optional<Path> pick(@Nullable Window owner, String name);

    /** The system's own dialogue. */
    static ReportPicker ofTheSystem() {
        return (owner, name) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Words.text("review.report.where"));
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        };
    }
}
