package touchstone.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done now, or not now and why not. The palette, the keys, tooltips, menus and the sheet of keys
 * are all made from these.
 *
 * @param id names it; once in the program
 * @param act what it does, where that is one of the acts
 * @param title what it is called, in the imperative
 * @param also other words that people look for it by; never shown
 * @param group where it stands in the palette
 * @param icon what it is drawn as
 * @param shortcuts its keys, the first of them shown
 * @param enabled whether it can be done now
 * @param whyNot what would make it possible, in a few words; asked only while it can't be done
 * @param action does it; on the FX thread, and only while enabled
 */
public record Command(
        String id,
        @Nullable Act act,
        String title,
        String also,
        Act.Group group,
        @Nullable Icon icon,
        List<Shortcut> shortcuts,
        ObservableValue<Boolean> enabled,
        Supplier<String> whyNot,
        Runnable action) {

    public Command {
        shortcuts = List.copyOf(shortcuts);
    }

    /** An act, always possible. */
    public static Command of(Act act, Runnable action) {
        return new Command(
                act.id(),
                act,
                act.title(),
                act.also(),
                act.group(),
                act.icon(),
                act.shortcuts(),
                always(),
                () -> "",
                action);
    }

    /** Something without a place among the acts, such as one of the exports; always possible, no keys. */
    public static Command of(String id, String title, Act.Group group, Icon icon, Runnable action) {
        return new Command(id, null, title, "", group, icon, List.of(), always(), () -> "", action);
    }

    /** The same, possible only at times; otherwise the reason says in a few words what would make it possible. */
    public Command when(ObservableValue<Boolean> possible, Supplier<String> reason) {
        return new Command(id, act, title, also, group, icon, shortcuts, possible, reason, action);
    }

    /** The same under other keys. */
    public Command keys(String... written) {
        List<Shortcut> others = List.of(written).stream().map(Shortcut::of).toList();
        return new Command(id, act, title, also, group, icon, others, enabled, whyNot, action);
    }

    /** The same, also found by other words. */
    public Command foundBy(String words) {
        return new Command(id, act, title, words, group, icon, shortcuts, enabled, whyNot, action);
    }

    /** Whether it goes by the name of its act; one that a screen does in its own way goes before it. */
    public boolean isShared() {
        return act != null && act.id().equals(id);
    }

    /** The same under another id, where two screens do the same act each in their own way. */
    public Command under(String other) {
        return new Command(other, act, title, also, group, icon, shortcuts, enabled, whyNot, action);
    }

    /** Whether it can be done now. */
    public boolean isEnabled() {
        return Boolean.TRUE.equals(enabled.getValue());
    }

    private static ObservableValue<Boolean> always() {
        return new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();
    }
}
