package touchstone.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips: what it does, and its key. */
public final class Hint {

    private static final Duration DELAY = Duration.millis(500);
    private static final String BETWEEN = "   ";

    private Hint() {}

    /** A tooltip of plain words. */
    public static Tooltip of(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setShowDelay(DELAY);
        return tooltip;
    }

    /** What a command does and its key; while it can't be done, why not. */
    public static Tooltip of(Command command) {
        Tooltip tooltip = of(words(command));
        tooltip.setOnShowing(_ -> tooltip.setText(words(command)));
        return tooltip;
    }

    /** Puts a tooltip for a command on a control. */
    public static void on(Control control, Command command) {
        control.setTooltip(of(command));
    }

    private static String words(Command command) {
        String title = command.shortcuts().isEmpty()
                ? command.title()
                : command.title() + BETWEEN + command.shortcuts().getFirst().text();
        return command.isEnabled() ? title : title + "\n" + command.whyNot().get();
    }
}
