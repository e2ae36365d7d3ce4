package touchstone.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.model.Case;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.model.edit.Edit;
import touchstone.model.edit.SignOff;
import touchstone.model.edit.Waive;

/** An editor's signature under the open case: asked for, refused where a rule is in the way, then sealed. */
public final class SigningOff {

    private final Desk desk;

    /** Signs what is open at this desk. */
    public SigningOff(Desk desk) {
        this.desk = desk;
    }

    /** The open case, if the person at the desk may sign it off now; else what is in the way. */
    public Outcome<Case> allowed() {
        Case now = desk.now().orElse(null);
        if (now == null) {
            return Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"));
        }
        return SignOff.allowed(now, desk.who(), desk.missing());
    }

    /** What is missing, where nothing else is in the way. */
    public List<Missing> missing() {
        return forbidden().isPresent() ? List.of() : desk.missing();
    }

    private Optional<Trouble> forbidden() {
        return desk.now()
                .flatMap(now -> SignOff.allowed(now, desk.who(), List.of()).refusal());
    }

    /** Lets everything that is missing pass, with one reason. */
    public Outcome<Case> waiveAll(String because) {
        Optional<Trouble> forbidden = forbidden();
        if (forbidden.isPresent()) {
            return Outcome.refused(forbidden.get());
        }
        List<Edit> waivers = desk.missing().stream()
                .map(item -> (Edit) new Waive(item.key(), because))
                .toList();
        return waivers.isEmpty() ? allowed() : desk.apply(waivers);
    }

    /** Checks that every file is as it was kept, then signs and seals. */
    public Outcome<Case> sign() {
        return allowed()
                .then(this::asTheJournalSays)
                .then(this::intact)
                .then(found -> desk.tools()
                        .sealing()
                        .seal(
                                found,
                                desk.file().head(found.number()),
                                desk.who(),
                                desk.clock().instant()))
                .then(seal -> desk.apply(new SignOff(seal)));
    }

    private Outcome<Case> asTheJournalSays(Case of) {
        boolean same = desk.proof().map(Proof::broken).filter(Set::isEmpty).isPresent();
        return same ? Outcome.done(of) : Outcome.refused(Trouble.forbidden("trouble.review.tables-differ"));
    }

    /** The case, if every file of it is byte for byte as it was kept. */
    Outcome<Case> intact(Case of) {
        return new ByteCheck(desk.file()::read, Progress.UNSEEN).intact(of);
    }
}
