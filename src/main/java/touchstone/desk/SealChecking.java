package touchstone.desk;

import java.util.EnumSet;
import java.util.function.Consumer;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.SealCheck;
import touchstone.model.Trouble;
import touchstone.work.Work;

/** Looks whether the last seal of the open case still holds: signature, journal, verdicts, and every byte of its files. */
public final class SealChecking {

    private final LiveDesk desk;
    private final Work work;

    /** Checks seals at this desk. */
    public SealChecking(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    /**
     * Checks the seal of the open case beside the window.
     *
     * @param title what the work is called while it is under way
     */
    public void check(String title, Consumer<Outcome<SealCheck>> then) {
        work.begin(title, _ -> desk.askAndWait(this::checked), then);
    }

    private Outcome<SealCheck> checked() {
        Desk seat = desk.desk();
        Case now = seat.now().orElse(null);
        SealCheck found = seat.lastSeal().orElse(null);
        if (now == null || found == null) {
            return Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"));
        }
        boolean intact = new SigningOff(seat).intact(now).result().isPresent();
        return Outcome.done(intact ? found : found.alsoBroken(EnumSet.of(SealCheck.Part.EVIDENCE)));
    }
}
