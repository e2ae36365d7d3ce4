package touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.casefile.CaseFile;
import touchstone.claims.CueFinder;
import touchstone.desk.Place;
import touchstone.desk.Settings;
import touchstone.desk.Snapshot;
import touchstone.model.CaseSummary;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.model.edit.RenameCase;
import touchstone.ui.kit.Theme;
import touchstone.ui.shell.FileChoice;

/** From the first start to the next morning, with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

    private static final String FERRY = "Ferry fares double\n\nThe council put 4,200 crossings down to the strike.\n";
    private static final String LAKE = "Lake at its lowest\n\nThe gauge at the mill read 31 centimetres on Friday.\n";

    @TempDir
    private Path folder;

    private final AtomicReference<Session> opened = new AtomicReference<>();
    private final AtomicReference<List<Path>> chosen = new AtomicReference<>(List.of());
    private Theme theme;
    private Scene scene;
    private Workbench bench;

    @Start
    void start(Stage stage) {
        scene = new Scene(new Region(), 980, 860);
        stage.setScene(scene);
        stage.show();
        theme = new Theme(Theme.Choice.LIGHT);
        bench = Workbench.in(folder, Clock.system(ZoneOffset.UTC), new CueFinder());
        open();
    }

    private void open() {
        Session.Host host = new Session.Host(
                theme,
                new Dialogs(new Chosen(), _ -> List.of(), (_, _) -> Optional.empty(), _ -> {}),
                _ -> {},
                () -> {},
                () -> {},
                Optional.empty(),
                () -> {});
        Session.open(
                bench, folder.resolve("cases.touchstone"), CaseFile::open, host, () -> {}, Outcome::done, outcome -> {
                    Session session = outcome.orThrow();
                    session.begin(() -> {
                        session.showIn(scene, theme);
                        opened.set(session);
                    });
                });
    }

    @AfterEach
    void close() {
        session().close();
        session().awaitEnd();
    }

    @Test
    void closesAtOnceWhateverIsUnderWayAndKeepsWhatWasAskedBefore(FxRobot robot) throws Exception {
        openBoth(robot);
        Session closing = session();
        CountDownLatch disk = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        robot.interact(() -> {
            closing.desk().ask(() -> waited(disk), _ -> {});
            closing.desk().apply(new RenameCase("Renamed at the last moment"));
            closing.work().begin("a long copy", SessionWork::untilCancelled, _ -> {});
            closing.close();
            closed.countDown();
        });
        assertThat(closed.getCount()).isZero();
        assertThat(closing.hasEnded()).isFalse();
        until(() -> closing.work().running().isEmpty());
        disk.countDown();
        closing.awaitEnd();
        try (CaseFile file =
                CaseFile.open(closing.desk().file(), Person.TOUCHSTONE).orThrow()) {
            assertThat(file.isReadOnly()).isFalse();
            assertThat(file.cases()).extracting(CaseSummary::title).contains("Renamed at the last moment");
        }
    }

    private static Outcome<String> waited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return Outcome.done("");
    }

    /** Work that ends when somebody cancels it. */
    private static final class SessionWork {
        static Outcome<String> untilCancelled(Progress progress) {
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            return Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"));
        }
    }

    @Test
    void opensAnArticleByItsKey(FxRobot robot) throws Exception {
        choose("ferry.txt", FERRY);

        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> state().open() != null);

        assertThat(session().desk().place().view()).isEqualTo(Place.View.ARTICLE);
        assertThat(labels(robot, ".case-title")).containsExactly("Ferry fares double");
        assertThat(state().open().claims()).isNotEmpty();
    }

    @Test
    void saysBesideTheDropZoneWhatIsWrongWithAFileAndWhatToDo(FxRobot robot) throws Exception {
        choose("empty.txt", "");

        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> robot.lookup(".welcome .notice.trouble").tryQuery().isPresent());

        assertThat(robot.lookup(".welcome .notice.trouble").query().getAccessibleText())
                .contains("empty.txt")
                .contains("Nothing was changed.");
        assertThat(state().cases()).isEmpty();
        assertThat(session().desk().place().view()).isEqualTo(Place.View.WELCOME);
    }

    @Test
    void findsACaseByAWordOfItsArticleAndOpensItWithEnter(FxRobot robot) throws Exception {
        openBoth(robot);

        robot.write("/");
        until(() -> robot.lookup(".cases-screen .text-field").tryQuery().isPresent());
        robot.write("centimet");
        TableView<?> table = robot.lookup(".cases-table").query();
        until(() -> table.getItems().size() == 1);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> session().desk().place().view() == Place.View.ARTICLE);

        assertThat(state().open().title()).isEqualTo("Lake at its lowest");
    }

    @Test
    void goesToACaseInTheRailByItsNumber(FxRobot robot) throws Exception {
        openBoth(robot);
        assertThat(state().open().title()).isEqualTo("Lake at its lowest");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> state().open().title().equals("Ferry fares double"));

        Button current = robot.lookup(".spine.current").query();
        assertThat(current.getText()).isEqualTo("1");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> state().open().title().equals("Lake at its lowest"));
    }

    @Test
    void goesFromLightToDarkAndRemembersIt(FxRobot robot) throws Exception {
        until(() -> opened.get() != null);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        until(() -> scene.getRoot().getStyleClass().contains("dark"));

        assertThat(bench.settingsFile().read().theme()).isEqualTo(Settings.Theme.DARK);
    }

    @Test
    void asksOnceWhoWorksHereAndSignsWithThatName(FxRobot robot) throws Exception {
        until(() -> robot.lookup(".who-inline .text-field").tryQuery().isPresent());
        TextField name = robot.lookup(".who-inline .text-field").query();

        robot.interact(name::requestFocus);
        robot.interact(name::selectAll);
        robot.write("A. Lind").type(KeyCode.ENTER);
        until(() -> state().who().name().equals("A. Lind"));

        assertThat(robot.lookup(".who-inline").tryQuery()).isEmpty();
        assertThat(bench.settingsFile().read().who()).isEqualTo(new Person("A. Lind", Person.Role.CHECKER));
        choose("ferry.txt", FERRY);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> state().open() != null);
        assertThat(state().journal().getFirst().stamp().by().name()).isEqualTo("A. Lind");
    }

    @Test
    void opensInTheMorningWhereItWasInTheEvening(FxRobot robot) throws Exception {
        openBoth(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        until(() -> session().desk().place().view() == Place.View.JOURNAL);

        Session evening = session();
        robot.interact(evening::close);
        opened.set(null);
        robot.interact(this::open);
        until(() -> opened.get() != null);

        assertThat(session().desk().place()).isEqualTo(evening.desk().place());
        assertThat(state().open()).isEqualTo(evening.desk().state().open());
        until(() -> robot.lookup(".journal-screen").tryQuery().isPresent());
    }

    private void openBoth(FxRobot robot) throws Exception {
        choose("ferry.txt", FERRY);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> state().cases().size() == 1);
        choose("lake.txt", LAKE);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> state().cases().size() == 2 && state().open().number() == 2);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String name, String text) throws Exception {
        until(() -> opened.get() != null);
        chosen.set(List.of(Files.writeString(folder.resolve(name), text)));
    }

    private Session session() {
        return opened.get();
    }

    private Snapshot state() {
        return session().desk().state();
    }

    private static List<String> labels(FxRobot robot, String style) {
        return robot.lookup(style).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static void until(Callable<Boolean> reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, reached);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chooses what a test laid ready. */
    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> bundle() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newBundle(String name) {
            return Optional.empty();
        }

        @Override
        public List<Path> articles() {
            return chosen.get();
        }

        @Override
        public Optional<Path> caseFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newCaseFile() {
            return Optional.empty();
        }
    }
}
