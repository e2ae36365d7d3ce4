package touchstone;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program with a window. */
public final class WindowProgram extends Application {

    /** Asks for the sample case instead of the person's own. */
    static final String SAMPLE = "--sample";

    private @Nullable Window window;

    /** Made by JavaFX. */
    public WindowProgram() {}

    @Override
    public void start(Stage stage) {
        List<String> asked = getParameters().getRaw();
        Window made = new Window(
                stage,
                Workbench.here(),
                Dialogs.ofTheSystem(
                        stage,
                        folder -> getHostServices().showDocument(folder.toUri().toString())));
        window = made;
        if (asked.contains(SAMPLE)) {
            made.openSample();
        } else {
            made.open(asked.stream().map(Path::of).toList());
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.awaitEnd();
        }
    }
}
