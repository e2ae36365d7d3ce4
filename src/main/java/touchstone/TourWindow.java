package touchstone;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import touchstone.casefile.CaseFile;
import touchstone.desk.Desk;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveIntake;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Trouble;
import touchstone.model.edit.Edit;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Picture;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.Theme;

/** A session in a scene that nobody sees, to be done things with and painted; on the window's thread. */
final class TourWindow implements AutoCloseable {

    private static final int QUIET_PULSES = 4;
    private static final Duration AFTER_TYPING = Duration.ofMillis(400);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Session session;
    private final Theme theme;
    private final TourClock clock;
    private final Scene scene = new Scene(new Region(), 1280, 800);
    private final CountDownLatch end = new CountDownLatch(1);
    private int lasting;

    private TourWindow(Session session, Theme theme, TourClock clock) {
        this.session = session;
        this.theme = theme;
        this.clock = clock;
        session.showIn(scene, theme);
        await(this::isQuiet);
    }

    /** Opens a case file in a window. */
    static TourWindow open(Workbench bench, Path file, TourClock clock, Function<CaseFile, Outcome<CaseFile>> first) {
        Theme theme = new Theme(Theme.Choice.LIGHT);
        Session.Host host = new Session.Host(
                theme,
                new Dialogs(new NoChoice(), _ -> List.of(), (_, _) -> Optional.empty(), _ -> {}),
                _ -> {},
                () -> {},
                () -> {},
                Optional.empty(),
                () -> {});
        AtomicReference<Session> opened = new AtomicReference<>();
        AtomicReference<Trouble> refused = new AtomicReference<>();
        Session.open(
                bench,
                file,
                CaseFile::open,
                host,
                () -> {},
                first,
                outcome -> outcome.either(session -> session.begin(() -> opened.set(session)), refused::set));
        await(() -> opened.get() != null || refused.get() != null);
        Session session = opened.get();
        if (session == null) {
            throw new IllegalStateException(String.valueOf(refused.get()));
        }
        return new TourWindow(session, theme, clock);
    }

    LiveDesk desk() {
        return session.desk();
    }

    /** Does what a command does. */
    void run(Act act) {
        session.commands().run(act);
        await(this::isQuiet);
    }

    /** Does what a command without a place among the acts does. */
    void run(String command) {
        session.commands().find(command).ifPresent(session.commands()::run);
        await(this::isQuiet);
    }

    /** Opens the palette with something typed. */
    void palette(String typed) {
        session.palette().open(typed);
        await(this::isQuiet);
    }

    /** Somebody pastes what they have as evidence: it is kept, or they are asked which part of it is meant. */
    void paste(String text) {
        int before = evidence();
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        session.commands().run(Act.PASTE_EVIDENCE);
        await(() -> evidence() > before || scene.getRoot().lookup(".post-chooser") != null);
        await(this::isQuiet);
    }

    private int evidence() {
        return desk().state().now().map(open -> open.evidence().size()).orElse(0);
    }

    /** Closes what lies over the window. */
    void escape() {
        session.overlay().close();
    }

    /** Somebody types into a field, found by the name that a screen reader says, and looks up. */
    void type(String field, String words) {
        look();
        scene.getRoot().lookupAll(".text-input").stream()
                .filter(node -> field.equals(node.getAccessibleText()))
                .forEach(node -> ((TextInputControl) node).setText(words));
        long until = System.nanoTime() + AFTER_TYPING.toNanos();
        await(() -> System.nanoTime() > until && isQuiet());
        restyle();
    }

    /** Somebody presses a button, found by its words, and waits for what comes of it. */
    void press(String button) {
        look();
        scene.getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase one && button.equals(one.getText()))
                .findFirst()
                .ifPresent(node -> ((ButtonBase) node).fire());
        await(() -> session.work().running().isEmpty());
        await(this::isQuiet);
        look();
    }

    /** Somebody opens a menu, found by its words, and takes what begins with these. */
    void choose(String menu, String choice) {
        look();
        scene.getRoot().lookupAll(".menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(button -> button.getText().equals(menu))
                .findFirst()
                .ifPresent(button -> {
                    button.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
                    button.getItems().stream()
                            .filter(item -> item.getText().startsWith(choice))
                            .findFirst()
                            .ifPresent(MenuItem::fire);
                });
        await(this::isQuiet);
        restyle();
    }

    /** Draws what is there for nobody: only then are skins made. */
    private void look() {
        Picture.of(scene, scene.getWidth(), scene.getHeight(), 1);
    }

    /** A scene without a stage draws words that were typed only when their colours change: so they change and change back. */
    private void restyle() {
        theme.toggle();
        look();
        theme.toggle();
        look();
    }

    /** Somebody settles one thing after the other on the first side. */
    void settles() {
        turns(-1);
        while (!session.merging().joined().disputes().isEmpty()) {
            int left = session.merging().joined().disputes().size();
            merges(Act.SETTLE_FIRST);
            await(() -> session.merging().joined().disputes().size() < left);
            turns(1);
        }
        turns(-1);
        turns(-1);
    }

    /** Somebody goes on to the next thing to settle, or with −1 back. */
    void turns(int by) {
        merges(by > 0 ? Act.NEXT_CLAIM : Act.PREVIOUS_CLAIM);
    }

    /** Does what a command does where copies are merged. */
    void merges(Act act) {
        session.commands().find("merge-" + act.id()).ifPresent(session.commands()::run);
        await(this::isQuiet);
    }

    /** Searches all cases. */
    void search(String words) {
        session.cases().searchFor(words);
        await(this::isQuiet);
    }

    /** Somebody says who they are. */
    void introduce(Person person) {
        session.desk().introduce(person);
        await(this::isQuiet);
    }

    /** The disk is in the way of what somebody has just written: it is said beside the field. */
    void refuses(Trouble trouble) {
        look();
        scene.getRoot().lookupAll(".refusal").stream()
                .filter(node -> node.getParent().isVisible())
                .findFirst()
                .ifPresent(node -> ((Refusal) node).tell(trouble));
        restyle();
    }

    /** Somebody changes the open case. */
    void does(Edit edit) {
        session.desk().apply(edit);
        await(this::isQuiet);
    }

    /** Something is done at the desk that takes more than an edit. */
    <T> void doesAtDesk(Function<Desk, Outcome<T>> act) {
        LiveDesk live = session.desk();
        live.ask(() -> act.apply(live.desk()), outcome -> outcome.refusal().ifPresent(live::tell));
        await(this::isQuiet);
    }

    /** The clock by which everything is done. */
    TourClock clock() {
        return clock;
    }

    /** Somebody opens a file. */
    void opens(Path file) {
        session.opening().open(List.of(file));
        await(() -> session.work().running().isEmpty());
        await(this::isQuiet);
    }

    /** Somebody drops a file among the evidence, and looks at it. */
    void keeps(Path file) {
        LiveDesk desk = session.desk();
        new LiveIntake(desk, session.work())
                .file(
                        file,
                        "",
                        _ -> {},
                        kept -> kept.result()
                                .ifPresent(
                                        now -> desk.selectEvidence(now.trail().evidenceEver())));
        await(this::isQuiet);
        await(this::isQuiet);
    }

    /** Something runs for longer than a second, until the window is closed. */
    void works(String title, long done, long of) {
        session.work()
                .begin(
                        title,
                        progress -> {
                            progress.atBytes(done, of);
                            return waited();
                        },
                        _ -> {});
        clock.forward(Duration.ofSeconds(3));
        session.work().begin(title, _ -> Outcome.done(title), _ -> {});
        lasting = 1;
        await(this::isQuiet);
    }

    private Outcome<String> waited() {
        try {
            end.await();
        } catch (InterruptedException enough) {
            return Outcome.done("");
        }
        return Outcome.done("");
    }

    /** Gives the window a size, and waits for what is worked out anew for it. */
    void lays(double width, double height) {
        scene.getRoot().resize(width, height);
        Picture.of(scene, width, height, 1);
        await(this::isQuiet);
    }

    /** Paints what the window shows. */
    void paint(Path file, Theme.Choice light, double width, double height) throws IOException {
        theme.choiceProperty().set(light);
        scene.getRoot().resize(width, height);
        await(this::isQuiet);
        Picture.of(scene, width, height, 1).save(file);
    }

    private boolean isQuiet() {
        int underWay = session.work().running().size();
        return !session.desk().keepingProperty().get() && underWay <= lasting;
    }

    private static void await(BooleanSupplier reached) {
        Object loop = new Object();
        long from = System.nanoTime();
        new AnimationTimer() {
            private int quiet;

            @Override
            public void handle(long now) {
                quiet = reached.getAsBoolean() ? quiet + 1 : 0;
                boolean late = System.nanoTime() - from > LONGEST.toNanos();
                if (quiet >= QUIET_PULSES || late) {
                    stop();
                    Platform.exitNestedEventLoop(loop, null);
                }
            }
        }.start();
        Platform.enterNestedEventLoop(loop);
        if (!reached.getAsBoolean()) {
            throw new IllegalStateException("the window did not come to rest");
        }
    }

    @Override
    public void close() {
        end.countDown();
        session.close();
        session.awaitEnd();
    }
}
