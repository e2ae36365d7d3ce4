package touchstone.ui.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the palette offers.
 *
 * @param group the heading that it stands under
 * @param icon what it is drawn as
 * @param title its words, in which what was typed is shown bold
 * @param also other words that it is found by; never shown
 * @param beside more words, after the title; why not, where it can't be done
 * @param shortcuts its keys, the first of them shown
 * @param available whether it can be done now
 * @param action does it
 */
public record PaletteRow(
        String group,
        @Nullable Icon icon,
        String title,
        String also,
        String beside,
        List<Shortcut> shortcuts,
        boolean available,
        Runnable action) {

    public PaletteRow {
        shortcuts = List.copyOf(shortcuts);
    }

    /** A command as it is now, with the keys that it has now. */
    static PaletteRow of(Command command, List<Shortcut> shortcuts) {
        boolean enabled = command.isEnabled();
        return new PaletteRow(
                command.group().title(),
                command.icon(),
                command.title(),
                command.also(),
                enabled ? "" : command.whyNot().get(),
                shortcuts,
                enabled,
                command.action());
    }

    /** Something found, such as a case or a claim, that can be gone to. */
    public static PaletteRow found(String group, Icon icon, String title, String beside, Runnable goThere) {
        return new PaletteRow(group, icon, title, "", beside, List.of(), true, goThere);
    }
}
