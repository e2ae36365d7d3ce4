package touchstone.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Seal;
import touchstone.model.Stamp;
import touchstone.model.Trouble;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.RateSecond;
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

    private List<Edit> waivers(String because) {
        return desk.missing().stream()
                .map(item -> (Edit) new Waive(item.key(), because))
                .toList();
    }

    /** Checks that every file is as it was kept, then signs and seals. */
    public Outcome<Case> sign() {
        return ready().then(this::intact).then(of -> sealedAfter(of, List.of()));
    }

    /** Lets everything that is missing pass, with one reason, and signs: both, or neither. */
    public Outcome<Case> sign(String because) {
        return mayBeWaived()
                .then(this::asTheJournalSays)
                .then(this::intact)
                .then(of -> sealedAfter(of, waivers(because)));
    }

    /** Who signs verdicts that lay covered from them has looked without rating, and the journal says so. */
    private List<Edit> looks(Case of) {
        return Cover.of(of, desk.who()).verdicts().stream()
                .map(claim -> (Edit) new RateSecond(claim.number(), null, ""))
                .toList();
    }

    private Outcome<Case> sealedAfter(Case before, List<Edit> waivers) {
        List<Edit> first =
                Stream.concat(looks(before).stream(), waivers.stream()).toList();
        return first.isEmpty() ? sealed(before) : sealedWith(before, first);
    }

    /** Signs what a case will be after some edits, and makes them and the signature in one change. */
    private Outcome<Case> sealedWith(Case before, List<Edit> edits) {
        List<Entry> entries = desk.entries(before, edits);
        Outcome<Case> after = Outcome.done(before);
        for (Entry entry : entries) {
            after = after.then(entry::applyTo);
        }
        return after.then(reached -> desk.file()
                .headAfter(before, entries)
                .then(head -> seal(reached, head))
                .then(seal -> desk.append(before, signed(entries, seal), List.of())));
    }

    private List<Entry> signed(List<Entry> entries, Seal seal) {
        Stamp stamp = new Stamp(seal.entries() + 1, desk.who(), desk.clock().instant());
        return Stream.concat(entries.stream(), Stream.of(new Entry(stamp, new SignOff(seal))))
                .toList();
    }

    private Outcome<Case> mayBeWaived() {
        return forbidden()
                .<Outcome<Case>>map(Outcome::refused)
                .orElseGet(() -> desk.now()
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"))));
    }

    /** What {@link #ready} gives, where the person at the desk has seen every verdict that they would sign. */
    Outcome<Case> seen() {
        return ready().then(of -> {
            int covered = Cover.of(of, desk.who()).verdicts().size();
            return covered == 0
                    ? Outcome.done(of)
                    : Outcome.refused(Trouble.forbidden("trouble.review.covered", covered));
        });
    }

    /** The open case, if it may be signed off now and is what its journal says; its files are not looked at here. */
    Outcome<Case> ready() {
        return allowed().then(this::asTheJournalSays);
    }

    /**
     * Signs and seals a case whose files were found whole meanwhile.
     *
     * @param checked the case as it was then; refused where it has changed since
     * @param editor who asked for it; refused where somebody else sits at the desk now
     */
    Outcome<Case> seal(Case checked, Person editor) {
        return ready().then(now -> isSame(now, checked) && desk.who().equals(editor)
                ? sealed(now)
                : Outcome.refused(Trouble.forbidden("trouble.review.changed-meanwhile")));
    }

    /** That the editor looked at something or let something pass changes nothing of what is signed. */
    private static boolean isSame(Case now, Case checked) {
        return now.id().equals(checked.id())
                && now.article().equals(checked.article())
                && now.claims().equals(checked.claims())
                && now.evidence().equals(checked.evidence())
                && now.stances().equals(checked.stances())
                && now.comments().equals(checked.comments());
    }

    private Outcome<Case> sealed(Case found) {
        return seal(found).then(seal -> desk.apply(new SignOff(seal)));
    }

    private Outcome<Seal> seal(Case found) {
        return seal(found, desk.file().head(found.number()));
    }

    private Outcome<Seal> seal(Case found, String head) {
        return desk.tools().sealing().seal(found, head, desk.who(), desk.clock().instant());
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
