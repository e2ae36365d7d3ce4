package touchstone.desk;

import java.util.List;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.Outcome;
import touchstone.model.edit.LastSeal;
import touchstone.work.Work;

/**
 * Checks the seal of each case, so that whoever sees the case or the list sees that it does not fit: of the open one at
 * once, of all others beside the window, in the order of the list.
 */
public final class LiveSeals {

    /** So few that what they show comes soon, so many that the list is not drawn again for each. */
    private static final int AT_ONCE = 25;

    private final LiveDesk desk;
    private final Work work;
    private final String title;
    private int checked;
    private boolean isLooking;

    /**
     * Seals of the cases at a desk.
     *
     * @param title what looking through the seals is called while it is under way
     */
    public LiveSeals(LiveDesk desk, Work work, String title) {
        this.desk = desk;
        this.work = work;
        this.title = title;
        desk.stateProperty().subscribe(this::changed);
    }

    private void changed(Snapshot state) {
        Case open = state.open();
        if (open != null && open.number() != checked) {
            opened(open, state);
        }
        lookOn(state);
    }

    private void opened(Case open, Snapshot state) {
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

    /** Looks at the next seals that nobody has looked at, unless it is doing so. */
    private void lookOn(Snapshot state) {
        List<CaseSummary> next = state.cases().stream()
                .filter(CaseSummary::isSealUnchecked)
                .limit(AT_ONCE)
                .toList();
        if (isLooking || next.isEmpty()) {
            return;
        }
        isLooking = true;
        work.begin(title, _ -> looked(next), looked -> {
            boolean goesOn = looked.result().isPresent();
            desk.ask(() -> looked, _ -> {
                isLooking = !goesOn; // what can't be looked at now is not tried again and again
                lookOn(desk.state());
            });
        });
    }

    /** One after the other, so that what the person does in between need not wait for all. */
    private Outcome<Integer> looked(List<CaseSummary> cases) {
        Outcome<Integer> looked = Outcome.done(0);
        for (CaseSummary each : cases) {
            looked = looked.then(_ -> desk.askAndWait(() -> {
                desk.desk().lookAtSeal(each);
                return Outcome.done(each.number());
            }));
        }
        return looked;
    }
}
