package touchstone.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.Draft;
import touchstone.evidence.EvidenceKinds;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.ListedPost;
import touchstone.model.Outcome;
import touchstone.model.Post;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.Testimony;
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
     * file's thread, which only notes it. Of a file with several posts nothing is kept before somebody chose.
     *
     * @param title what the work is called while it is under way
     * @param choose gets the posts of a file that holds several
     * @param then gets the case with the piece as its last
     */
    public Job file(Path file, String title, Consumer<PostChoice> choose, Consumer<Outcome<Case>> then) {
        return bring(file, title, intake::add, choose, then);
    }

    /**
     * Keeps a file as a piece of evidence that points one way for a claim.
     *
     * @param title what the work is called while it is under way
     * @param then gets the case with the piece as its last; of a file with several posts, that one is to be chosen
     */
    public Job file(Path file, int claim, Stance.Direction direction, String title, Consumer<Outcome<Case>> then) {
        return bring(
                file,
                title,
                brought -> intake.attach(brought, claim, direction, null, null, null),
                several -> then.accept(Outcome.refused(Trouble.unreadable(
                        "trouble.evidence.many-posts", several.fileName().orElse(""), several.total()))),
                then);
    }

    private Job bring(
            Path file,
            String title,
            Function<Brought, Outcome<Case>> enter,
            Consumer<PostChoice> choose,
            Consumer<Outcome<Case>> then) {
        String meant = meant();
        return work.begin(
                title,
                progress -> intake.several(file, progress)
                        .then(several -> several.isPresent()
                                ? Outcome.done(new Came(several.get(), null))
                                : kept(file, progress, meant, enter).map(now -> new Came(null, now))),
                outcome -> outcome.either(
                        came -> {
                            if (came.several() == null) {
                                desk.ask(() -> outcome.map(kept -> Objects.requireNonNull(kept.now())), then);
                            } else {
                                choose.accept(came.several());
                            }
                        },
                        trouble -> desk.ask(() -> Outcome.refused(trouble), then)));
    }

    /** What came of a file: posts to choose from, or the case with the piece. */
    private record Came(
            @Nullable PostChoice several, @Nullable Case now) {}

    private Outcome<Case> kept(Path file, Progress progress, String meant, Function<Brought, Outcome<Case>> enter) {
        Path name = file.getFileName();
        return intake.recognise(file, broughtNow(name == null ? null : name.toString()), progress)
                .then(draft -> intake.hold(file, draft, progress))
                .then(brought -> entered(meant, brought, progress, enter));
    }

    /**
     * Keeps the chosen posts of a file, each as a piece of evidence, with the file once as their original.
     *
     * @param title what the work is called while it is under way
     * @param then gets the case with the last of them as its last
     */
    public Job chosen(PostChoice choice, List<ListedPost> posts, String title, Consumer<Outcome<Case>> then) {
        String meant = meant();
        Provenance now = broughtNow(choice.fileName().orElse(null));
        return work.begin(
                title,
                progress -> drafts(choice, posts, now)
                        .then(drafts -> intake.hold(choice, drafts, progress))
                        .then(all -> desk.askAndWait(() -> progress.cancelled()
                                ? cancelled(all)
                                : desk.desk().in(meant, () -> intake.add(all)))),
                outcome -> desk.ask(() -> outcome, then));
    }

    private static Outcome<Case> cancelled(List<Brought> all) {
        all.forEach(Brought::close);
        return Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"));
    }

    private Outcome<List<Draft>> drafts(PostChoice choice, List<ListedPost> posts, Provenance from) {
        List<Draft> drafts = new ArrayList<>();
        for (ListedPost post : posts) {
            Outcome<Draft> draft = intake.recognise(choice, post, from);
            if (draft.refusal().isPresent()) {
                return Outcome.refused(draft.refusal().get());
            }
            drafts.add(draft.orThrow());
        }
        return Outcome.done(drafts);
    }

    private String meant() {
        return desk.state().now().map(Case::id).orElse("");
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

    /** Keeps words that somebody heard or wrote, with who said them and on what terms. */
    public void words(
            Evidence.Kind kind,
            @Nullable String title,
            String text,
            Provenance from,
            Testimony testimony,
            Consumer<Outcome<Case>> then) {
        answer(
                () -> kinds.words(kind, title, text, from, testimony)
                        .map(Brought::of)
                        .then(intake::add),
                then);
    }

    /**
     * Keeps pasted text as what it is: an address, a post's file, else a note.
     *
     * @param choose gets the posts where there are several
     */
    public void pasted(String text, Consumer<PostChoice> choose, Consumer<Outcome<Case>> then) {
        Provenance from = broughtNow(null);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        desk.ask(
                () -> intake.several(bytes),
                several -> several.result()
                        .flatMap(Function.identity())
                        .ifPresentOrElse(
                                choose, () -> answer(() -> pasted(text, from).then(intake::add), then)));
    }

    private Outcome<Brought> pasted(String text, Provenance from) {
        if (EvidenceKinds.isWebAddress(text)) {
            return kinds.webAddress(text, null, null, from).map(Brought::of);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return kinds.recognise(null, bytes, from, Progress.UNSEEN)
                .then(draft -> draft.evidence().kind() == Evidence.Kind.SOCIAL_POST
                        ? intake.hold(bytes, draft)
                        : kinds.words(Evidence.Kind.NOTE, null, text, from).map(Brought::of));
    }

    /**
     * Keeps a picture that was cut out of something the case has.
     *
     * @param title what it is called
     * @param how where it was cut out
     * @param origin where that came from
     */
    Job picture(byte[] bytes, String title, String how, Provenance origin, Consumer<Outcome<Case>> then) {
        Provenance now = broughtNow(null);
        Provenance from =
                new Provenance(origin.address(), origin.author(), null, now.obtainedAt(), now.obtainedBy(), how, null);
        String meant = meant();
        return work.begin(
                title,
                progress -> kinds.recognise(null, bytes, from, progress)
                        .then(draft -> intake.hold(bytes, draft.titled(title)))
                        .then(brought -> entered(meant, brought, progress, intake::add)),
                outcome -> desk.ask(() -> outcome, then));
    }

    private void answer(Supplier<Outcome<Case>> task, Consumer<Outcome<Case>> then) {
        desk.ask(desk.here(task), then);
    }
}
