package touchstone.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.evidence.Draft;
import touchstone.evidence.post.Beside;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Post;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.words.Words;

/**
 * The files of the media that a post names, where they lie beside its file: each becomes a piece of evidence of its own,
 * and the post says by a hash which is meant.
 */
final class MediaBeside {

    private static final int MOST = 20;

    private final Desk desk;
    private final EvidenceIntake intake;

    MediaBeside(Desk desk, EvidenceIntake intake) {
        this.desk = desk;
        this.intake = intake;
    }

    /** A piece with what lies beside its file; itself where that is nothing. Closes what it was given if refused. */
    Outcome<Brought> with(Brought brought, Beside beside, Progress progress) {
        Post post = brought.evidence().post();
        Set<String> named = post == null
                ? Set.of()
                : post.media().stream()
                        .map(Post.Media::address)
                        .filter(Objects::nonNull)
                        .filter(address -> beside.file(address).isPresent())
                        .limit(MOST)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Brought> found = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(brought.evidence().facts());
        for (String name : named) {
            Outcome<Brought> one = bring(beside.file(name).orElseThrow(), name, brought.evidence(), progress);
            if (one.refusal().isPresent()) {
                found.forEach(Brought::close);
                brought.close();
                return one;
            }
            Brought kept = one.orThrow();
            found.add(kept);
            facts.add(fact(kept, name));
        }
        return Outcome.done(new Brought(brought.evidence().knowing(facts), brought.bytes(), found));
    }

    private Outcome<Brought> bring(Path file, String name, Evidence post, Progress progress) {
        Provenance now = intake.broughtNow(String.valueOf(file.getFileName()));
        Provenance from = new Provenance(
                null,
                post.provenance().author(),
                null,
                now.obtainedAt(),
                now.obtainedBy(),
                Words.text(
                        "evidence.beside.how",
                        name,
                        Objects.requireNonNullElse(post.provenance().fileName(), "")),
                now.fileName());
        return intake.recognise(file, from, progress).then(draft -> held(file, draft, progress));
    }

    private Outcome<Brought> held(Path file, Draft draft, Progress progress) {
        return desk.file()
                .stage(file, draft.mediaType(), progress)
                .map(staged -> new Brought(draft.kept(staged.content()), List.of(staged)));
    }

    private static Fact fact(Brought kept, String name) {
        Content content = Objects.requireNonNull(kept.evidence().content());
        return new Fact(Fact.Kind.MEDIA_FILE, content.sha256() + " " + name, Fact.SetBy.PROGRAM, name);
    }
}
