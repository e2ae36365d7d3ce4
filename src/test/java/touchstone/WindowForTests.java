package touchstone;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import touchstone.claims.ClaimFinder;
import touchstone.claims.CueFinder;
import touchstone.ui.shell.FileChoice;

/** The program's own window on a folder of its own; what the system's file dialogs would answer is laid ready. */
public final class WindowForTests {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Path folder;
    private final ClaimFinder finder;
    private final Deque<List<Path>> chosen = new ArrayDeque<>();
    private final List<Window> windows = new ArrayList<>();

    /** A window on a stage; nothing is opened yet. */
    public WindowForTests(Stage stage, Path folder) {
        this(stage, folder, new CueFinder());
    }

    /** A window on a stage, in which this finder finds the claims; nothing is opened yet. */
    public WindowForTests(Stage stage, Path folder, ClaimFinder finder) {
        this.finder = finder;
        this.stage = stage;
        this.folder = folder;
        Platform.setImplicitExit(false);
    }

    /** Starts the program, as somebody who asks for these files or for none; on the window's thread. */
    public void start(Path... files) {
        Workbench bench = Workbench.in(folder, Clock.system(ZoneOffset.UTC), finder);
        Window window = new Window(stage, bench, new Dialogs(new Laid(), _ -> next(), (_, _) -> first(), _ -> {}));
        windows.add(window);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        window.open(List.of(files));
    }

    /** Closes the window as the system does, and ends the program; on the window's thread. */
    public void close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        stage.hide();
        windows.forEach(Window::awaitEnd);
    }

    /** What the next file dialog answers. */
    public void choose(Path... files) {
        chosen.add(List.of(files));
    }

    /** What is in the window. */
    public Scene scene() {
        return stage.getScene();
    }

    /** The case file that is opened where nobody names one. */
    public Path caseFile() {
        return folder.resolve("cases.touchstone");
    }

    private List<Path> next() {
        return chosen.isEmpty() ? List.of() : chosen.remove();
    }

    private Optional<Path> first() {
        return next().stream().findFirst();
    }

    /** Answers what a test laid ready, in order. */
    private final class Laid implements FileChoice {
        @Override
        public Optional<Path> bundle() {
            return first();
        }

        @Override
        public Optional<Path> newBundle(String name) {
            return first();
        }

        @Override
        public List<Path> articles() {
            return next();
        }

        @Override
        public Optional<Path> caseFile() {
            return first();
        }

        @Override
        public Optional<Path> newCaseFile() {
            return first();
        }
    }
}
