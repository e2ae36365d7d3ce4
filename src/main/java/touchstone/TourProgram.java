package touchstone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The tour as a program of its own, on a platform without a display. */
public final class TourProgram extends Application {

    /** Made by JavaFX. */
    public TourProgram() {}

    @Override
    public void start(Stage stage) {
        List<Path> asked = getParameters().getRaw().stream().map(Path::of).toList();
        Tour tour = new Tour(asked.getFirst());
        try {
            if (asked.size() > 1) {
                tour.paint(asked.get(1));
            } else {
                tour.paint();
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            Platform.exit();
        }
    }
}
