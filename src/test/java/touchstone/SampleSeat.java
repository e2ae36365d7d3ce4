package touchstone;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.casefile.CaseFile;
import touchstone.claims.CueFinder;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.desk.SampleCase;
import touchstone.desk.Settings;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.ui.kit.Theme;

/** Somebody before a window on the sample case, as it was at some stage; with a hand on the case file beneath. */
final class SampleSeat {

    private static final int LONGEST_WAIT = 60;

    private final FxRobot robot = new FxRobot();
    private final AtomicReference<Session> session = new AtomicReference<>();
    private final AtomicReference<CaseFile> file = new AtomicReference<>();
    private final Scene scene = new Scene(new Region(), 990, 900);

    /** Sits down; on the window's thread. */
    SampleSeat(Stage stage, Path folder, Person who, SampleCase.Stage at, Place.View view) {
        Platform.setImplicitExit(false);
        stage.setScene(scene);
        stage.show();
        Theme theme = new Theme(Theme.Choice.LIGHT);
        Clock clock = Clock.fixed(SampleCase.now(at), ZoneOffset.UTC);
        Workbench bench = Workbench.in(folder, clock, new CueFinder());
        Path path = folder.resolve("sample.touchstone");
        bench.settingsFile()
                .write(new Settings(
                        who,
                        true,
                        Settings.Theme.LIGHT,
                        Settings.READING_SIZE,
                        path,
                        new Place(view, 1, 0, 0),
                        List.of(1),
                        0,
                        Map.of()));
        Session.Host host = new Session.Host(
                theme,
                new Dialogs(new NoChoice(), _ -> List.of(), (_, _) -> Optional.empty(), _ -> {}),
                _ -> {},
                () -> {},
                () -> {},
                Optional.empty(),
                () -> {});
        Session.open(
                bench,
                path,
                CaseFile::open,
                host,
                () -> {},
                open -> {
                    file.set(open);
                    return new SampleCase(open, bench.tools()).make(at).map(_ -> open);
                },
                outcome -> {
                    Session opened = outcome.orThrow();
                    opened.begin(() -> {
                        opened.showIn(scene, theme);
                        session.set(opened);
                    });
                });
    }

    FxRobot robot() {
        return robot;
    }

    LiveDesk desk() {
        return session.get().desk();
    }

    /** Waits until the sample is open. */
    void begin() {
        until("the sample", () -> session.get() != null && desk().state().open() != null);
    }

    /** Does something to the case file, on its own thread, and waits for it. */
    void beneath(Consumer<CaseFile> act) {
        AtomicReference<Outcome<String>> done = new AtomicReference<>();
        AtomicReference<AssertionError> failed = new AtomicReference<>();
        robot.interact(() -> desk().ask(
                        () -> {
                            try {
                                act.accept(file.get());
                            } catch (AssertionError wrong) {
                                failed.set(wrong);
                            }
                            return Outcome.done("");
                        },
                        done::set));
        until("what is done to the case file", () -> done.get() != null);
        done.get().orThrow();
        if (failed.get() != null) {
            throw failed.get();
        }
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String words) {
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until these words can be read somewhere. */
    void sees(String words) {
        until("“" + words + "”", () -> said().anyMatch(said -> said.contains(words)));
    }

    /** Waits until these words can be read nowhere. */
    void seesNo(String words) {
        until("no “" + words + "”", () -> said().noneMatch(said -> said.contains(words)));
    }

    private java.util.stream.Stream<String> said() {
        return scene.getRoot().lookupAll("*").stream()
                .filter(SampleSeat::isSeen)
                .map(SampleSeat::words);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case Text text -> text.getText();
            case TextInputControl field -> field.getText();
            default -> "";
        };
    }

    /** What is found by a style or a type, the first that can be seen. */
    <N extends Node> N found(String query, Class<N> type) {
        return scene.getRoot().lookupAll(query).stream()
                .filter(SampleSeat::isSeen)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + query));
    }

    /** The field of that name. */
    TextInputControl field(String name) {
        return scene.getRoot().lookupAll(".text-input").stream()
                .filter(SampleSeat::isSeen)
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field “" + name + "”"));
    }

    /** Waits until something is so. */
    void until(String what, Callable<Boolean> reached) {
        try {
            WaitForAsyncUtils.waitFor(
                    LONGEST_WAIT,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(reached).get());
        } catch (TimeoutException late) {
            throw new AssertionError("waited for " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    void close() {
        robot.interact(() -> session.get().close());
        session.get().awaitEnd();
    }
}
