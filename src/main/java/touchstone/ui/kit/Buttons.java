package touchstone.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import touchstone.words.Visible;

/** Buttons, by what they weigh. Style classes {@code small}, {@code tiny}, {@code row-act} make them lower. */
public final class Buttons {

    private Buttons() {}

    /** The one thing to do next. */
    public static Button primary(String words, Runnable action) {
        return button(words, action, "primary");
    }

    /** Any other thing to do. */
    public static Button plain(String words, Runnable action) {
        return button(words, action);
    }

    /** Something to do that should not draw the eye. */
    public static Button quiet(String words, Runnable action) {
        return button(words, action, "quiet");
    }

    /** An icon without words; the name is said by screen readers and shown as a tooltip. */
    public static Button icon(Icon icon, String name, Runnable action) {
        Button button = button("", action, "quiet", "icon-only");
        button.setGraphic(icon.glyph());
        button.setAccessibleText(name);
        button.setTooltip(Hint.of(name));
        return button;
    }

    /** A button that does a command under its own words: disabled with it, and told apart by its tooltip. */
    public static Button doing(Command command, String words, String... classes) {
        Button button = button(
                words,
                () -> {
                    if (command.isEnabled()) {
                        command.action().run();
                    }
                },
                classes);
        command.enabled().subscribe(enabled -> button.setDisable(!Boolean.TRUE.equals(enabled)));
        Hint.on(button, command);
        return button;
    }

    /** A button that does an act: its tooltip says what it is called, and its key. */
    public static Button doing(Act act, Button button) {
        Hint.on(button, act);
        return button;
    }

    /** Adds style classes. */
    public static Button styled(Button button, String... classes) {
        button.getStyleClass().addAll(classes);
        return button;
    }

    private static Button button(String words, Runnable action, String... classes) {
        Button button = new Button(Visible.limited(words));
        button.getStyleClass().addAll(classes);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
