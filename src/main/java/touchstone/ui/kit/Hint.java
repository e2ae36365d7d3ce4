package touchstone.ui.kit;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchstone.words.Visible;

/** Tooltips: what it does, and its key. */
public final class Hint {

    private static final Duration DELAY = Duration.millis(500);
    private static final String BETWEEN = "   ";

    private Hint() {}

    /** A tooltip of plain words. */
    public static Tooltip of(String words) {
        Tooltip tooltip = new Tooltip(Visible.limited(words));
        tooltip.setShowDelay(DELAY);
        return tooltip;
    }

    /** Puts a tooltip for a command on a control: what it does and its key; while it can't be done, why not. */
    public static void on(Control control, Command command) {
        Act act = command.act();
        Tooltip tooltip = act == null ? of(command.title()) : on(control, act);
        tooltip.setOnShowing(_ -> tooltip.setText(words(control, command)));
        control.setTooltip(tooltip);
    }

    /** Puts a tooltip for an act on a control: what it does and its key. */
    public static Tooltip on(Control control, Act act) {
        return on(control, act, act.title());
    }

    /** Puts a tooltip on a control that does an act: its own words and the act's key, as it is in its window. */
    public static Tooltip on(Control control, Act act, String words) {
        Tooltip tooltip = of(words);
        control.sceneProperty()
                .flatMap(scene -> KeyMap.of(scene).shown(act))
                .orElse(act.shortcuts().stream().findFirst())
                .subscribe(key -> tooltip.setText(words(words, key)));
        control.setTooltip(tooltip);
        return tooltip;
    }

    /** What an act is called and its key, as it is in the window of a scene. */
    public static String words(Act act, @Nullable Scene scene) {
        return words(act.title(), KeyMap.of(scene).of(act).stream().findFirst());
    }

    private static String words(Control control, Command command) {
        KeyMap keys = KeyMap.of(control.getScene());
        String title = words(command.title(), keys.of(command).stream().findFirst());
        return command.isEnabled() ? title : title + "\n" + command.whyNot().get();
    }

    private static String words(String title, Optional<Shortcut> key) {
        return key.map(pressed -> title + BETWEEN + pressed.text()).orElse(title);
    }
}
