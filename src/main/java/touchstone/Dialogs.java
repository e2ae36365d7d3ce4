package touchstone;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Stage;
import touchstone.ui.evidence.FilePicker;
import touchstone.ui.review.ReportPicker;
import touchstone.ui.shell.FileChoice;

/**
 * How a window asks a person for files.
 *
 * @param cases articles and case files to open
 * @param evidence files to keep as evidence
 * @param reports where a report goes
 * @param folders shows a folder in the system's own program for that
 */
record Dialogs(FileChoice cases, FilePicker evidence, ReportPicker reports, Consumer<Path> folders) {

    /** The system's own dialogs over a window. */
    static Dialogs ofTheSystem(Stage stage, Consumer<Path> folders) {
        return new Dialogs(FileChoice.over(() -> stage), FilePicker.ofTheSystem(), ReportPicker.ofTheSystem(), folders);
    }
}
