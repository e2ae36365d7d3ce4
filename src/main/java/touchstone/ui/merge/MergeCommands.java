package touchstone.ui.merge;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveMerging;
import touchstone.desk.Place;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.words.Words;

/** What can be done about what copies say differently, by key and from the palette. */
final class MergeCommands {

    private final LiveDesk desk;
    private final LiveMerging merging;
    private final MergeScreen screen;

    MergeCommands(LiveDesk desk, LiveMerging merging, MergeScreen screen) {
        this.desk = desk;
        this.merging = merging;
        this.screen = screen;
    }

    void addTo(Commands commands) {
        ObservableValue<Boolean> here = where(this::isHere);
        Supplier<String> onlyHere = () -> Words.text("merge.only-here-keys");
        for (int side = 0; side < SideKeys.SIDES.size(); side++) {
            Act act = SideKeys.SIDES.get(side);
            int chosen = side;
            commands.add(here(act, () -> settle(act, chosen)).when(serving(act), onlyHere));
        }
        commands.add(
                here(Act.WRITE_TOGETHER, screen::write).when(serving(Act.WRITE_TOGETHER), onlyHere),
                here(Act.NEXT_CLAIM, () -> screen.move(1)).when(here, onlyHere),
                here(Act.PREVIOUS_CLAIM, () -> screen.move(-1)).when(here, onlyHere),
                Command.of(Act.FINISH_MERGE, () -> desk.go(Place.View.ARTICLE))
                        .when(
                                where(() ->
                                        isHere() && merging.joined().disputes().isEmpty()),
                                () -> Words.text(isHere() ? "merge.finish.open" : "merge.only-here-keys")));
    }

    private void settle(Act act, int side) {
        if (act == SideKeys.neither(screen.sidesProperty().get())) {
            screen.write();
        } else {
            screen.settle(side);
        }
    }

    /** On this screen its keys mean what it does with them, whatever they mean elsewhere. */
    private static Command here(Act act, Runnable action) {
        return Command.of(act, action).under("merge-" + act.id());
    }

    private ObservableValue<Boolean> serving(Act act) {
        return where(() -> isHere()
                && !merging.joined().disputes().isEmpty()
                && SideKeys.serves(act, screen.sidesProperty().get()));
    }

    private ObservableValue<Boolean> where(BooleanSupplier is) {
        return Bindings.createBooleanBinding(
                is::getAsBoolean,
                desk.stateProperty(),
                desk.settingsProperty(),
                merging.joinedProperty(),
                screen.sidesProperty());
    }

    private boolean isHere() {
        return desk.place().view() == Place.View.MERGE;
    }
}
