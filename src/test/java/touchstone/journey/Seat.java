package touchstone.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.WindowForTests;
import touchstone.claims.ClaimFinder;
import touchstone.claims.CueFinder;
import touchstone.ui.kit.Picture;
import touchstone.words.Words;

/** Somebody before the program's window: what they see, what they click, what they press. */
final class Seat {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int LONGEST_WAIT = 20;
    private static final int MOST_TABS = 120;

    private final FxRobot robot = new FxRobot();
    private final WindowForTests window;
    private final Path desk;

    /**
     * A seat before a stage; on the window's thread.
     *
     * @param folder where the program's files and the person's lie
     */
    Seat(Stage stage, Path folder) {
        this(stage, folder, new CueFinder());
    }

    /** A seat before a stage, with a finder of its own. */
    Seat(Stage stage, Path folder, ClaimFinder finder) {
        this.desk = folder.resolve("desk");
        this.window = new WindowForTests(stage, folder.resolve("program"), finder);
        make(desk);
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    WindowForTests window() {
        return window;
    }

    /** Starts the program. */
    void start(Path... files) {
        robot.interact(() -> window.start(files));
        until("the window", () -> window.scene() != null && !Sight.said().isEmpty());
    }

    /** Closes the window. */
    void close() {
        robot.interact(window::close);
    }

    /** Lays a file on the person's desk. */
    Path file(String name, String text) {
        return file(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Lays a file on the person's desk. */
    Path file(String name, byte[] bytes) {
        try {
            return Files.write(desk.resolve(name), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Where a file on the person's desk lies, or will lie. */
    Path place(String name) {
        return desk.resolve(name);
    }

    /** All words in sight. */
    List<String> said() {
        return onWindow(Sight::said);
    }

    /** Waits until these words are in sight, among others or alone. */
    void sees(String words) {
        until("“" + words + "”", () -> Sight.said().stream().anyMatch(said -> said.contains(words)));
    }

    /** Waits until something called so, to whoever hears the screen or sees it, is in sight. */
    void finds(String name) {
        until(
                "something called “" + name + "”",
                () -> Sight.inSight().anyMatch(node -> Sight.name(node).contains(name)));
    }

    /** Waits until these words are nowhere in sight. */
    void seesNo(String words) {
        until("no “" + words + "”", () -> Sight.said().stream().noneMatch(said -> said.contains(words)));
    }

    /** The words that the program has under a key. */
    static String text(String key, Object... values) {
        return Words.text(key, values);
    }

    /** Clicks what bears these words or this name, and scrolls to it where it is out of sight. */
    void click(String words) {
        Predicate<Node> meant =
                node -> Sight.words(node).equals(words) || Sight.name(node).equals(words);
        click("“" + words + "” to click", meant);
    }

    /** Clicks what begins with these words. */
    void clickOn(String beginning) {
        click("“" + beginning + "…” to click", node -> Sight.words(node).startsWith(beginning));
    }

    private void click(String what, Predicate<Node> meant) {
        until(what, () -> pressable(meant).isPresent());
        Node node = onWindow(() -> pressable(meant).orElseThrow());
        show(node);
        lies(node);
        robot.clickOn(node);
        rest();
    }

    /** Waits until a node has come to rest where it is. */
    private void lies(Node node) {
        AtomicReference<Bounds> before = new AtomicReference<>();
        until("rest of " + node, () -> {
            Bounds now = node.localToScreen(node.getLayoutBounds());
            return Objects.equals(now, before.getAndSet(now));
        });
    }

    private static Optional<Node> pressable(Predicate<Node> meant) {
        Comparator<Node> buttonsFirst = Comparator.comparing(node -> node instanceof ButtonBase ? 0 : 1);
        Comparator<Node> inSightFirst = Comparator.comparing(node -> Sight.isInSight(node) ? 0 : 1);
        return Sight.nodes()
                .filter(node -> node instanceof Labeled || node instanceof TextInputControl)
                .filter(node -> !node.isDisabled())
                .filter(meant)
                .min(inSightFirst.thenComparing(buttonsFirst));
    }

    private void show(Node node) {
        ScrollPane around = onWindow(() -> {
            for (Node at = node; at != null; at = at.getParent()) {
                if (at instanceof ScrollPane pane) {
                    return pane;
                }
            }
            return null;
        });
        for (double down = 0; around != null && down <= 1 && !onWindow(() -> isWhollyIn(node, around)); down += 0.1) {
            double to = down;
            robot.interact(() -> around.setVvalue(to));
            rest();
        }
    }

    private static boolean isWhollyIn(Node node, ScrollPane around) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return around.localToScene(around.getLayoutBounds()).contains(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Clicks into a field and replaces what is in it. */
    void fill(String name, String text) {
        click(
                "the field “" + name + "”",
                node -> node instanceof TextInputControl
                        && (Sight.name(node).equals(name) || name.equals(((TextInputControl) node).getPromptText())));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
        rest();
    }

    /** The first node in sight that is meant. */
    Optional<Node> node(Predicate<Node> meant) {
        return onWindow(() -> Sight.inSight().filter(meant).findFirst());
    }

    /** All nodes in sight of a style class. */
    List<Node> styled(String styleClass) {
        return onWindow(() -> Sight.inSight()
                .filter(node -> node.getStyleClass().contains(styleClass))
                .toList());
    }

    FxRobot robot() {
        return robot;
    }

    /** Presses keys together. */
    void press(KeyCode... keys) {
        robot.push(keys);
        rest();
    }

    /** Types signs or words into whatever has the focus. */
    void type(String text) {
        robot.write(text, 0);
        rest();
    }

    /** Goes by Tab, or by Shift and Tab, to what is called so. */
    void tabTo(String name) {
        Pattern wanted = Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)");
        for (int i = 0; i < MOST_TABS && !wanted.matcher(focused()).find(); i++) {
            press(KeyCode.TAB);
        }
        if (!wanted.matcher(focused()).find()) {
            throw failure("Tab to reach “" + name + "”", null);
        }
    }

    /** What has the focus is called so. */
    String focused() {
        return onWindow(() -> {
            Node owner = window.scene().getFocusOwner();
            return owner == null ? "" : Sight.name(owner);
        });
    }

    /** Waits until what has the focus is called so. */
    void isAt(String name) {
        until("the focus on “" + name + "”", () -> {
            Node owner = window.scene().getFocusOwner();
            return owner != null && Sight.name(owner).contains(name);
        });
    }

    /** Fails where a key pressed now would go to nobody: to nothing, or to what can't be seen or told by name. */
    void keepsTheFocus() {
        until("the focus on something in sight with a name", () -> {
            Scene scene = window.scene();
            Node owner = scene.getFocusOwner();
            return owner != null
                    && owner.getScene() == scene
                    && !owner.isDisabled()
                    && Sight.isInSight(owner)
                    && !Sight.name(owner).isBlank();
        });
    }

    /** What takes the focus in sight and says nothing of itself. */
    List<String> nameless() {
        return onWindow(() -> Sight.inSight()
                .filter(Node::isFocusTraversable)
                .filter(node -> Sight.name(node).isBlank())
                .map(node -> node + " in " + node.getParent())
                .toList());
    }

    /** Lets all that was asked of the window come to its end. */
    void rest() {
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    /** Waits until something is so; fails with a picture and the words of what there was instead. */
    void until(String what, Callable<Boolean> reached) {
        try {
            WaitForAsyncUtils.waitFor(
                    LONGEST_WAIT,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(reached).get());
        } catch (TimeoutException late) {
            throw failure(what, late);
        }
        rest();
    }

    private AssertionError failure(String what, Throwable cause) {
        Path picture = PICTURES.resolve("journey-failed.png");
        try {
            paint(picture);
        } catch (RuntimeException unpainted) {
            // The words below say it too.
        }
        return new AssertionError(
                "waited for " + what + "; the focus is on " + focusedNode() + "; saw "
                        + String.join(" | ", new java.util.LinkedHashSet<>(said())),
                cause);
    }

    private String focusedNode() {
        return String.valueOf(onWindow(() -> Optional.ofNullable(window.scene().getFocusOwner())));
    }

    /** Paints the window. */
    void paint(Path file) {
        onWindow(() -> {
            Scene scene = window.scene();
            make(file.toAbsolutePath().getParent());
            Picture.of(scene, scene.getWidth(), scene.getHeight(), 1).save(file);
            return file;
        });
    }

    static <T> T onWindow(Callable<T> task) {
        try {
            return WaitForAsyncUtils.asyncFx(task).get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
