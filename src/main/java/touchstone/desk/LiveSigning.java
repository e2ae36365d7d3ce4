package touchstone.desk;

import java.util.function.Consumer;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.work.Job;
import touchstone.work.Work;

/** Sign-off as the window asks for it: every file is hashed beside the case file's thread, which only reads and seals. */
public final class LiveSigning {

    private final LiveDesk desk;
    private final Work work;
    private final SigningOff signing;

    /** Signs what is open at this desk. */
    public LiveSigning(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        this.signing = new SigningOff(desk.desk());
    }

    /**
     * Signs the case that is open now off as whoever asks now; should another be open when its turn comes, it is refused.
     *
     * @param title what the work is called while it is under way
     * @param then gets the outcome after the window shows it; nothing where the person cancelled
     */
    public Job sign(String title, Consumer<Outcome<Case>> then) {
        Person editor = desk.state().who();
        String meant = desk.state().now().map(Case::id).orElse("");
        return work.begin(title, progress -> signed(meant, editor, progress), outcome -> desk.ask(() -> outcome, then));
    }

    /** The case signed off, where its verdicts were seen, and it is the open one before and after its files are read. */
    Outcome<Case> signed(String caseId, Person editor, Progress progress) {
        return desk.askAndWait(() -> desk.desk().in(caseId, signing::seen))
                .then(of -> intact(of, progress))
                .then(of -> desk.askAndWait(() -> progress.cancelled()
                        ? Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"))
                        : desk.desk().in(caseId, () -> signing.seal(of, editor))));
    }

    private Outcome<Case> intact(Case of, Progress progress) {
        var file = desk.desk().file();
        return new ByteCheck(content -> desk.askAndWait(() -> file.read(content)), progress).intact(of);
    }
}
