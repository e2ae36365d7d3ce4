package touchstone.desk;

import java.util.EnumSet;
import java.util.function.Consumer;
import touchstone.casefile.CaseFile;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;
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
     * Checks the seal of the open case beside the window, and its files beside the case file's thread.
     *
     * @param title what the work is called while it is under way
     */
    public void check(String title, Consumer<Outcome<SealCheck>> then) {
        work.begin(title, progress -> desk.askAndWait(this::sealed).then(found -> checked(found, progress)), then);
    }

    /** The open case, and what the journal and the signature say of its seal. */
    private record Sealed(Case of, SealCheck found) {}

    private Outcome<Sealed> sealed() {
        Desk seat = desk.desk();
        Case now = seat.now().orElse(null);
        SealCheck found = seat.lastSeal().orElse(null);
        return now == null || found == null
                ? Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"))
                : Outcome.done(new Sealed(now, found));
    }

    private Outcome<SealCheck> checked(Sealed seal, Progress progress) {
        CaseFile file = desk.desk().file();
        boolean intact = new ByteCheck(content -> desk.askAndWait(() -> file.read(content)), progress)
                .intact(seal.of)
                .result()
                .isPresent();
        return progress.cancelled()
                ? Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"))
                : Outcome.done(intact ? seal.found : seal.found.alsoBroken(EnumSet.of(SealCheck.Part.EVIDENCE)));
    }
}
