package touchstone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The tour as a program of its own, on a platform without a display. */
public final class TourProgram extends Application {

    /** Made by JavaFX. */
    public TourProgram() {}

    @Override
    public void start(Stage stage) {
        Path folder = Path.of(getParameters().getRaw().getFirst());
        try {
            new Tour(folder).paint();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            Platform.exit();
        }
    }
}
