package touchstone.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.value.ObservableValue;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.desk.Settings;

/** The views that the person came through, to go back by. */
final class WayBack {

    private static final int STEPS = 50;

    private final LiveDesk desk;
    private final Deque<Place> before = new ArrayDeque<>();
    private Place here;
    private boolean returning;

    WayBack(LiveDesk desk) {
        this.desk = desk;
        this.here = desk.place();
        desk.settingsProperty().subscribe(this::moved);
    }

    /** Whether there is a view to go back to. */
    ObservableValue<Boolean> possible() {
        return desk.settingsProperty().map(_ -> !before.isEmpty());
    }

    /** Goes back by one view. */
    void go() {
        Place to = before.poll();
        if (to == null) {
            return;
        }
        returning = true;
        if (to.view().isOfCase() && to.caseNumber() != desk.place().caseNumber()) {
            desk.open(to.caseNumber(), to.view());
        } else {
            desk.go(to.view());
        }
    }

    private void moved(Settings now) {
        Place there = now.place();
        boolean another = there.view() != here.view() || there.caseNumber() != here.caseNumber();
        if (another && !returning) {
            before.push(here);
            if (before.size() > STEPS) {
                before.removeLast();
            }
        }
        if (another) {
            returning = false;
        }
        here = there;
    }
}
