package touchstone;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.CaseFile;
import touchstone.casefile.Salvage;
import touchstone.desk.Arrival;
import touchstone.desk.Settings;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Trouble;
import touchstone.ui.kit.Theme;
import touchstone.ui.shell.FileChoice;
import touchstone.ui.shell.NoCaseFile;
import touchstone.words.Words;

/** One window, in which one case file at a time is open. */
final class Window {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double TITLE_BAR = 32;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;
    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final Scene scene = new Scene(new Region());
    private final Workbench bench;
    private final Theme theme;
    private final Dialogs dialogs;
    private final List<Session> ending = new ArrayList<>();
    private @Nullable Session session;

    /** A window on a stage, not shown before a case file is open, or is known not to open. */
    Window(Stage stage, Workbench bench, Dialogs dialogs) {
        this.stage = stage;
        this.bench = bench;
        this.theme = new Theme(choice(bench.settingsFile().read().theme()));
        this.dialogs = dialogs;
        bench.unexpected().watchThisThread(this::tell);
        stage.setScene(scene);
        stage.setTitle(Words.text("shell.program"));
        fit(stage, Screen.getPrimary().getVisualBounds());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setOnCloseRequest(_ -> close());
    }

    /** As large as it is drawn, where the screen has room for that and for the title bar over it. */
    private static void fit(Stage stage, Rectangle2D room) {
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT + TITLE_BAR, room.getHeight()));
    }

    private static Image icon(int size) {
        InputStream png = Window.class.getResourceAsStream("/icon/touchstone-" + size + ".png");
        return new Image(Objects.requireNonNull(png));
    }

    private static Theme.Choice choice(Settings.Theme kept) {
        return switch (kept) {
            case LIGHT -> Theme.Choice.LIGHT;
            case DARK -> Theme.Choice.DARK;
            case SYSTEM -> Theme.Choice.SYSTEM;
        };
    }

    /** Opens the case file that was open last, or the one among these files, then the articles among them. */
    void open(List<Path> files) {
        Path caseFile =
                files.stream().filter(FileChoice::isCaseFile).findFirst().orElseGet(bench::caseFile);
        List<Path> articles =
                files.stream().filter(file -> !FileChoice.isCaseFile(file)).toList();
        open(caseFile.toAbsolutePath().normalize(), opened -> opened.opening().open(articles));
    }

    /** Opens the sample case, in a case file of its own that is gone when another is opened or the window closes. */
    void openSample() {
        SampleFile.make(bench)
                .either(
                        sample -> open(
                                sample.bench(),
                                sample.file(),
                                sample::fill,
                                host(Optional.of(this::toOwnFile), sample::remove),
                                _ -> {}),
                        this::tell);
    }

    /** An article opened while somebody looks at the sample case is theirs, and goes where their cases are. */
    private void toOwnFile(Arrival arrival) {
        open(bench.caseFile(), own -> own.opening().begin(arrival));
    }

    /** Opens a case file in place of the open one. */
    void open(Path file) {
        open(file, _ -> {});
    }

    private void open(Path file, Consumer<Session> then) {
        open(bench, file, Outcome::done, host(Optional.empty(), () -> {}), then);
    }

    private void open(
            Workbench on,
            Path file,
            Function<CaseFile, Outcome<CaseFile>> first,
            Session.Host host,
            Consumer<Session> then) {
        if (session != null
                && Workbench.isSame(session.desk().file(), file)
                && session.desk().unwritableProperty().get() == null) {
            return;
        }
        open(on, file, CaseFile::open, first, host, then);
    }

    private void open(
            Workbench on,
            Path file,
            BiFunction<Path, Person, Outcome<CaseFile>> opener,
            Function<CaseFile, Outcome<CaseFile>> first,
            Session.Host host,
            Consumer<Session> then) {
        List<Session> earlier = List.copyOf(ending);
        Runnable before = () -> earlier.forEach(Session::awaitEnd);
        Session.open(
                on,
                file,
                opener,
                host,
                before,
                first,
                opened -> opened.either(next -> show(next, then), trouble -> refuse(file, trouble)));
    }

    /** Opens a damaged file's remains for reading; what was put together for that is gone when it is closed. */
    void look(Path remains, Runnable ended) {
        open(
                bench,
                remains,
                (file, _) -> CaseFile.openReadOnly(file),
                Outcome::done,
                host(Optional.empty(), ended),
                _ -> {});
    }

    private void refuse(Path file, Trouble trouble) {
        if (Salvage.isAskedForBy(trouble)) {
            new Rescue(this, bench, file).begin(trouble);
        } else {
            refuse(trouble);
        }
    }

    /** Shows something in place of what is in the window, which goes on beneath. */
    void showInstead(Parent page) {
        scene.setRoot(page);
        theme.wear(scene);
        show();
    }

    /** Goes back to what was in the window; nothing where no case file was open. */
    Optional<Runnable> wayBack() {
        return Optional.ofNullable(session).map(open -> () -> open.showIn(scene, theme));
    }

    /** How it asks for files. */
    Dialogs dialogs() {
        return dialogs;
    }

    private Session.Host host(Optional<Consumer<Arrival>> elsewhere, Runnable ended) {
        return new Session.Host(
                theme, dialogs, this::open, this::openSample, () -> open(bench.caseFile()), elsewhere, ended);
    }

    private void show(Session next, Consumer<Session> then) {
        Session before = session;
        session = next;
        next.begin(() -> {
            next.showIn(scene, theme);
            show();
            then.accept(next);
        });
        if (before != null) {
            end(before);
        }
    }

    private void end(Session before) {
        before.close();
        ending.removeIf(Session::hasEnded);
        ending.add(before);
    }

    private void show() {
        if (!stage.isShowing()) {
            stage.show();
            FirstFrame.announce();
            bench.prepare();
        }
    }

    /** Says why a case file can't be opened: in the one that is open, or alone. */
    void refuse(Trouble trouble) {
        if (session != null) {
            session.opening().tell(trouble);
            return;
        }
        showInstead(NoCaseFile.because(
                trouble,
                () -> dialogs.cases().caseFile().ifPresent(this::open),
                () -> dialogs.cases().newCaseFile().ifPresent(this::open)));
    }

    private void tell(Trouble trouble) {
        if (session != null) {
            session.desk().tell(trouble);
        } else {
            refuse(trouble);
        }
    }

    private void close() {
        if (session != null) {
            end(session);
            session = null;
        }
    }

    /**
     * Waits until every edit is in its case file and the settings are on the disk; for the program's end, when nobody
     * looks at the window any more.
     */
    void awaitEnd() {
        close();
        ending.forEach(Session::awaitEnd);
    }
}
