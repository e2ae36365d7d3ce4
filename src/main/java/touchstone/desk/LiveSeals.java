package touchstone.desk;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.edit.LastSeal;

/** Checks the seal of each case when it is opened, so that whoever sees the case or the list sees that it does not fit. */
public final class LiveSeals {

    private final LiveDesk desk;
    private int checked;

    /** Seals of the cases that are opened at a desk. */
    public LiveSeals(LiveDesk desk) {
        this.desk = desk;
        desk.stateProperty().subscribe(this::opened);
    }

    private void opened(Snapshot state) {
        Case open = state.open();
        if (open == null || open.number() == checked) {
            return;
        }
        checked = open.number();
        if (open.review().seal() != null || LastSeal.isChangedSince(state.journal())) {
            desk.ask(
                    desk.here(() -> {
                        desk.desk().checkSeal();
                        return Outcome.done(open.number());
                    }),
                    _ -> {});
        }
    }
}
