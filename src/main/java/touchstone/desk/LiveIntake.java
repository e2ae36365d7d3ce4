package touchstone.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.EvidenceKinds;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Post;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.work.Job;
import touchstone.work.Work;

/** The way of evidence into the open case, as the window takes it: nothing of it holds the window up. */
public final class LiveIntake {

    private final LiveDesk desk;
    private final Work work;
    private final EvidenceIntake intake;
    private final EvidenceKinds kinds;

    /** Takes evidence in at this desk. */
    public LiveIntake(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        this.intake = new EvidenceIntake(desk.desk());
        this.kinds = desk.desk().tools().evidence();
    }

    /** Where something comes from that is brought to the desk now, before anybody said more. */
    public Provenance broughtNow(@Nullable String fileName) {
        return intake.broughtNow(fileName);
    }

    /**
     * Keeps a file as a piece of evidence: recognised, read, hashed and copied beside the window and beside the case
     * file's thread, which only notes it.
     *
     * @param title what the work is called while it is under way
     * @param then gets the case with the piece as its last
     */
    public Job file(Path file, String title, Consumer<Outcome<Case>> then) {
        return bring(file, title, intake::add, then);
    }

    /**
     * Keeps a file as a piece of evidence that points one way for a claim.
     *
     * @param title what the work is called while it is under way
     * @param then gets the case with the piece as its last
     */
    public Job file(Path file, int claim, Stance.Direction direction, String title, Consumer<Outcome<Case>> then) {
        return bring(file, title, brought -> intake.attach(brought, claim, direction, null, null), then);
    }

    private Job bring(Path file, String title, Function<Brought, Outcome<Case>> enter, Consumer<Outcome<Case>> then) {
        Path name = file.getFileName();
        Provenance now = broughtNow(name == null ? null : name.toString());
        String meant = desk.state().now().map(Case::id).orElse("");
        return work.begin(
                title,
                progress -> intake.recognise(file, now)
                        .then(draft -> intake.hold(file, draft, progress))
                        .then(brought -> entered(meant, brought, progress, enter)),
                outcome -> desk.ask(() -> outcome, then));
    }

    private Outcome<Case> entered(
            String caseId, Brought brought, Progress progress, Function<Brought, Outcome<Case>> enter) {
        try (brought) {
            return desk.askAndWait(() -> progress.cancelled()
                    ? Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"))
                    : desk.desk().in(caseId, () -> enter.apply(brought)));
        }
    }

    /** Keeps a post that somebody typed in. */
    public void post(Post seen, Provenance from, Consumer<Outcome<Case>> then) {
        answer(() -> kinds.typedPost(seen, from).map(Brought::of).then(intake::add), then);
    }

    /** Keeps a web address; nothing is fetched. */
    public void address(
            String address,
            @Nullable String title,
            @Nullable String text,
            Provenance from,
            Consumer<Outcome<Case>> then) {
        answer(
                () -> kinds.webAddress(address, title, text, from)
                        .map(Brought::of)
                        .then(intake::add),
                then);
    }

    /** Keeps words that somebody heard or wrote. */
    public void words(
            Evidence.Kind kind, @Nullable String title, String text, Provenance from, Consumer<Outcome<Case>> then) {
        answer(() -> kinds.words(kind, title, text, from).map(Brought::of).then(intake::add), then);
    }

    /** Keeps pasted text as what it is: an address, a post's file, else a note. */
    public void pasted(String text, Consumer<Outcome<Case>> then) {
        Provenance from = broughtNow(null);
        answer(() -> pasted(text, from).then(intake::add), then);
    }

    private Outcome<Brought> pasted(String text, Provenance from) {
        if (EvidenceKinds.isWebAddress(text)) {
            return kinds.webAddress(text, null, null, from).map(Brought::of);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return kinds.recognise(null, bytes, from)
                .then(draft -> draft.evidence().kind() == Evidence.Kind.SOCIAL_POST
                        ? intake.hold(bytes, draft)
                        : kinds.words(Evidence.Kind.NOTE, null, text, from).map(Brought::of));
    }

    private void answer(Supplier<Outcome<Case>> task, Consumer<Outcome<Case>> then) {
        desk.ask(desk.here(task), then);
    }
}
