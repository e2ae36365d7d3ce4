package touchstone;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program with a window. */
public final class WindowProgram extends Application {

    /** Asks for the sample case instead of the person's own. */
    static final String SAMPLE = "--sample";

    /** Made by JavaFX. */
    public WindowProgram() {}

    @Override
    public void start(Stage stage) {
        List<String> asked = getParameters().getRaw();
        Window window = new Window(stage, Workbench.here());
        if (asked.contains(SAMPLE)) {
            window.openSample();
        } else {
            window.open(asked.stream().map(Path::of).toList());
        }
    }
}
