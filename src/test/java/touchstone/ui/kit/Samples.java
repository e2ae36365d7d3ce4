package touchstone.ui.kit;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;

/** Commands and things to be found, for tests. */
final class Samples {

    private Samples() {}

    /** Every act, doing nothing; signing off is not possible. */
    static Commands commands() {
        Commands commands = new Commands();
        for (Act act : Act.values()) {
            Command command = Command.of(act, () -> {});
            commands.add(
                    act == Act.SIGN_OFF
                            ? command.when(new SimpleBooleanProperty(false), () -> "3 things are missing")
                            : command);
        }
        return commands;
    }

    /** Finds one claim of an earlier case, whatever is typed. */
    static PaletteSource source() {
        return (query, found) -> found.accept(List.of(PaletteRow.found(
                "Seen before",
                Icon.SEARCH,
                "That was half as many again as a week before",
                "case 371, related, Mostly true as of 3 Mar 2022",
                () -> {})));
    }
}
