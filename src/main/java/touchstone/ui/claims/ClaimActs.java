package touchstone.ui.claims;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.desk.KeptUnread;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveIntake;
import touchstone.desk.LiveMerging;
import touchstone.desk.Place;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Finding;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AnswerQuestion;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Join;
import touchstone.model.edit.Judge;
import touchstone.model.edit.LookAtFinding;
import touchstone.model.edit.Matter;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Split;
import touchstone.model.edit.TakeUp;
import touchstone.model.edit.WithdrawVerdict;
import touchstone.model.merge.Dispute;
import touchstone.ui.claims.Editing.What;
import touchstone.words.Words;
import touchstone.work.Work;

/** What can be done with a claim. Everything that takes effect is an edit, kept at once, and undone by undo. */
final class ClaimActs {

    private final LiveDesk desk;
    private final LiveMerging merging;
    private final LiveIntake intake;
    private final Clock clock;
    private final Editing editing;

    ClaimActs(LiveDesk desk, LiveMerging merging, Work work, Clock clock) {
        this.desk = desk;
        this.merging = merging;
        this.intake = new LiveIntake(desk, work);
        this.clock = clock;
        this.editing = new Editing(desk);
        desk.settingsProperty().map(settings -> settings.place().claim()).subscribe((_, _) -> editing.end());
    }

    LiveDesk desk() {
        return desk;
    }

    Clock clock() {
        return clock;
    }

    Editing editing() {
        return editing;
    }

    /** All that is known of a claim. */
    Optional<Dossier> dossier(int claim) {
        List<Matter> toSettle =
                merging.joined().disputes(claim).stream().map(Dispute::matter).toList();
        return Dossier.of(desk, claim).map(dossier -> dossier.disputed(toSettle));
    }

    /** Goes to where what copies say differently of a claim is settled. */
    void settle() {
        desk.go(Place.View.MERGE);
    }

    /** The selected claim, 0 where none is. */
    int selected() {
        return desk.place().claim();
    }

    void select(int claim) {
        desk.selectClaim(claim);
    }

    /** Whether a claim is worth less than the person wants to see: nobody decided about it, and its score is low. */
    boolean dims(Claim claim) {
        return claim.state() == Claim.State.PROPOSED
                && !claim.byHand()
                && claim.score() < desk.settings().dimBelow();
    }

    void takeUp(int claim) {
        ifPossible(() -> desk.apply(new TakeUp(claim)));
    }

    void dismiss(int claim, @Nullable String because) {
        ifPossible(() -> desk.apply(new Dismiss(claim, because)));
    }

    void dismiss(int claim, String because, Consumer<Trouble> refused) {
        write(new Dismiss(claim, because.isBlank() ? null : because.strip()), refused);
    }

    void split(int claim, int at, Consumer<Trouble> refused) {
        write(new Split(claim, at), refused);
    }

    void join(int claim, int other, Consumer<Trouble> refused) {
        write(new Join(claim, other), refused);
    }

    /** Keeps what was written, and ends writing; where it can't be kept, writing goes on and says why. */
    private void write(Edit edit, Consumer<Trouble> refused) {
        desk.apply(edit, outcome -> outcome.either(_ -> endWriting(), refused));
    }

    /** The claims that one may be joined with, the nearest in the article first. */
    List<Claim> neighbours(int claim) {
        Case open = desk.state().open();
        int place = open == null
                ? 0
                : open.claim(claim).map(found -> found.passage().start()).orElse(0);
        return open == null
                ? List.of()
                : open.claims().stream()
                        .filter(other -> other.number() != claim && other.verdict() == null)
                        .sorted(Comparator.comparingInt(
                                other -> Math.abs(other.passage().start() - place)))
                        .toList();
    }

    void reword(int claim, String wording, Consumer<Trouble> refused) {
        if (wording.isBlank()
                || dossier(claim)
                        .filter(now -> now.claim().wording().equals(wording.strip()))
                        .isPresent()) {
            endWriting();
            return;
        }
        write(new Reword(claim, wording.strip()), refused);
    }

    void judge(Judge judge, Runnable then, Consumer<Trouble> refused) {
        desk.apply(judge, outcome -> outcome.either(_ -> then.run(), refused));
    }

    void withdraw(int claim) {
        ifPossible(() -> desk.apply(new WithdrawVerdict(claim)));
    }

    void answer(int claim, Claim.Question question, boolean answered) {
        ifPossible(() -> desk.apply(new AnswerQuestion(claim, question, answered)));
    }

    void comment(int claim, String words, Runnable then, Consumer<Trouble> refused) {
        Edit edit = new AddComment(claim, null, null, words);
        desk.apply(edit, outcome -> outcome.either(_ -> then.run(), refused));
    }

    void lookAt(Finding finding) {
        ifPossible(() -> desk.apply(new LookAtFinding(finding.key())));
    }

    /** Begins to write at a claim, in the view where that is done. */
    void write(int claim, What what) {
        ifPossible(() -> {
            select(claim);
            desk.go(Place.View.ARTICLE);
            editing.begin(what);
        });
    }

    /** Ends writing, whatever became of it. */
    void endWriting() {
        editing.end();
    }

    /** Goes to where evidence is added to a claim. */
    void addEvidence(int claim) {
        select(claim);
        desk.go(Place.View.EVIDENCE);
    }

    /** Shows a piece of evidence. */
    void showEvidence(int claim, int evidence) {
        select(claim);
        desk.selectEvidence(evidence);
        desk.go(Place.View.EVIDENCE);
    }

    /** Keeps files as evidence that points one way. */
    void attach(int claim, Stance.Direction direction, List<Path> files) {
        ifPossible(() -> files.forEach(file -> attach(claim, direction, file)));
    }

    private void attach(int claim, Stance.Direction direction, Path file) {
        Path name = file.getFileName();
        String title = Words.text("claims.arriving", name == null ? file : name);
        intake.file(
                file,
                claim,
                direction,
                title,
                outcome -> outcome.either(now -> KeptUnread.ofLast(now).ifPresent(desk::tell), desk::tell));
    }

    /** Begins to cut a claim or to join it; one that has a verdict says what to do first. */
    void reshape(int claim, What what) {
        boolean isJudged =
                dossier(claim).filter(now -> now.claim().verdict() != null).isPresent();
        if (isJudged && desk.inTheWay() == null) {
            String key = what == What.SPLIT ? "trouble.edit.split-judged" : "trouble.edit.join-judged";
            desk.tell(Trouble.forbidden(key, claim));
        } else {
            write(claim, what);
        }
    }

    private void ifPossible(Runnable act) {
        Trouble trouble = desk.inTheWay();
        if (trouble == null) {
            act.run();
        } else {
            desk.tell(trouble);
        }
    }
}
