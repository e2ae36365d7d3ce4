package touchstone.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.Staged;
import touchstone.evidence.Draft;
import touchstone.evidence.post.Beside;
import touchstone.model.Case;
import touchstone.model.ListedPost;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Edit;

/** The way of evidence into the open case: recognised, its bytes hashed and laid ready, kept, and tied to a claim. */
public final class EvidenceIntake {

    private final Desk desk;

    /** Takes evidence in at this desk. */
    public EvidenceIntake(Desk desk) {
        this.desk = desk;
    }

    /** Where something comes from that is brought to the desk now, before anybody said more. */
    public Provenance broughtNow(@Nullable String fileName) {
        return new Provenance(
                null, null, null, desk.clock().instant(), desk.who().name(), null, fileName);
    }

    /** What a file is and what can be read from it; nothing is kept yet. */
    public Outcome<Draft> recognise(Path file, Provenance provenance, Progress progress) {
        return desk.tools().evidence().recognise(file, provenance, progress);
    }

    /**
     * The posts in a file that holds several, to choose from; nothing for another file.
     *
     * @param progress counts bytes; refused if cancelled
     */
    public Outcome<Optional<PostChoice>> several(Path file, Progress progress) {
        return desk.tools()
                .evidence()
                .severalPosts(file, progress)
                .map(found -> found.map(posts -> new PostChoice(posts, file, new byte[0])));
    }

    /** The same for pasted bytes. */
    public Outcome<Optional<PostChoice>> several(byte[] bytes) {
        return desk.tools()
                .evidence()
                .severalPosts(bytes)
                .map(found -> found.map(posts -> new PostChoice(posts, null, bytes)));
    }

    /** What one of a file's posts is and what can be read from it; nothing is kept yet. */
    public Outcome<Draft> recognise(PostChoice choice, ListedPost post, Provenance provenance) {
        return desk.tools().evidence().chosen(choice.file(), choice.whole(post), provenance);
    }

    /**
     * Hashes a file's bytes and lays them ready, untouched; the case is as it was. Media that a post names and that lie
     * beside its file come with it. On any thread.
     *
     * @return to be closed, unless it is handed to {@link #add} or {@link #attach}
     */
    public Outcome<Brought> hold(Path file, Draft draft, Progress progress) {
        return desk.file()
                .stage(file, draft.mediaType(), progress)
                .then(staged -> new MediaBeside(desk, this).with(brought(draft, staged), Beside.of(file), progress));
    }

    /** Hashes bytes and lays them ready, as {@link #hold(Path, Draft, Progress)} does those of a file. */
    public Outcome<Brought> hold(byte[] bytes, Draft draft) {
        return desk.file().stage(bytes, draft.mediaType()).map(staged -> brought(draft, staged));
    }

    /**
     * Lays the file of chosen posts ready, once, with the media that lie beside it.
     *
     * @param drafts the posts, from {@link #recognise(PostChoice, ListedPost, Provenance)}
     */
    public Outcome<List<Brought>> hold(PostChoice choice, List<Draft> drafts, Progress progress) {
        String mediaType = drafts.getFirst().mediaType();
        Outcome<Staged> staged = choice.path()
                .map(file -> desk.file().stage(file, mediaType, progress))
                .orElseGet(() -> desk.file().stage(choice.pasted(), mediaType));
        return staged.then(once -> {
            List<Brought> all = new ArrayList<>();
            for (Draft draft : drafts) {
                Brought bare = new Brought(draft.kept(once.content()), all.isEmpty() ? List.of(once) : List.of());
                Outcome<Brought> whole =
                        new MediaBeside(desk, this).with(bare, choice.file().beside(), progress);
                if (whole.refusal().isPresent()) {
                    all.forEach(Brought::close);
                    return Outcome.refused(whole.refusal().get());
                }
                all.add(whole.orThrow());
            }
            return Outcome.done(all);
        });
    }

    private static Brought brought(Draft draft, Staged staged) {
        return new Brought(draft.kept(staged.content()), List.of(staged));
    }

    /**
     * Keeps evidence in the open case, with its bytes, or neither.
     *
     * @return the case with the evidence as its last
     */
    public Outcome<Case> add(Brought brought) {
        try (brought) {
            return desk.apply(brought.edits(), brought.allBytes());
        }
    }

    /** Keeps several pieces of evidence in the open case, with their bytes, or none. */
    public Outcome<Case> add(List<Brought> all) {
        try {
            return desk.apply(
                    all.stream().flatMap(each -> each.edits().stream()).toList(),
                    all.stream().flatMap(each -> each.allBytes().stream()).toList());
        } finally {
            all.forEach(Brought::close);
        }
    }

    /** Keeps evidence in the open case and says what it says of a claim: with its bytes, or nothing of it. */
    public Outcome<Case> attach(
            Brought brought,
            int claim,
            Stance.Direction direction,
            @Nullable String excerpt,
            @Nullable String note,
            @Nullable Integer page) {
        try (brought) {
            Case now = desk.now().orElse(null);
            if (now == null) {
                return Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"));
            }
            List<Edit> edits = new ArrayList<>(brought.edits());
            int number = now.trail().evidenceEver() + edits.size();
            edits.add(new Attach(new Stance(claim, number, direction, excerpt, note, page)));
            return desk.apply(edits, brought.allBytes());
        }
    }
}
