package touchstone.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.CaseFile;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Post;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Testimony;
import touchstone.model.When;

/** The eight pieces of evidence of the sample case, read by the same kinds that read a person’s files. */
final class SampleEvidence {

    private static final String BORDER_GUARD = "Head of international affairs, Finnish Border Guard";
    private static final When FILMED = When.parse("2022-08-29").orElseThrow();
    private static final When STATED = When.parse("2022-09-22").orElseThrow();

    private final Tools tools;
    private final CaseFile file;
    private final String checker;

    SampleEvidence(Tools tools, CaseFile file, String checker) {
        this.tools = tools;
        this.file = file;
        this.checker = checker;
    }

    /** The bytes of a file that comes with the program. */
    static byte[] bytes(String name) {
        try (InputStream stream = SampleEvidence.class.getResourceAsStream("/sample/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).strip();
    }

    Outcome<Brought> readerPost(Instant at) {
        return kept(
                "reader-post.json",
                Evidence.Kind.SOCIAL_POST,
                "Post with clip: “35 km”",
                from(at, null, null, null, "sent by a reader by e-mail", "reader-post.json"));
    }

    Outcome<Brought> statement(Instant at) {
        return kept(
                "statement.txt",
                Evidence.Kind.OFFICIAL_STATEMENT,
                "Officials: 250 m of cars",
                from(at, null, "Border officials", STATED, "saved from their page", "statement.txt"));
    }

    Outcome<Brought> borderGuard(Instant at) {
        Post seen = new Post(
                "X",
                null,
                null,
                BORDER_GUARD,
                null,
                text("border-guard-post.txt"),
                null,
                "en",
                null,
                List.of(),
                Post.Counts.NONE,
                true);
        Provenance from = from(at, null, BORDER_GUARD, null, "typed in from a screenshot", null);
        return tools.evidence()
                .typedPost(seen, from)
                .map(item -> item.described(item.kind(), "Border guard: traffic normal", item.provenance()))
                .map(Brought::of);
    }

    Outcome<Brought> olderClip(Instant at) {
        return kept(
                "clip-note.txt",
                Evidence.Kind.VIDEO,
                "Same clip, filmed 29 Aug",
                from(at, null, null, FILMED, "found by its road and gantries; filmed at Vaalimaa", "clip-note.txt"));
    }

    Outcome<Brought> crossings(Instant at) {
        return kept(
                "crossings.csv",
                Evidence.Kind.DATASET,
                "Crossings, whole eastern border",
                from(at, null, "Border officials", STATED, "sent on request", "crossings.csv"));
    }

    Outcome<Brought> call(Instant at) {
        Provenance from = from(at, null, null, STATED, "rung on the published number", null);
        Testimony officer = new Testimony(
                null,
                "Duty officer",
                "rung on the station’s published number",
                "nobody",
                Testimony.Naming.BY_FUNCTION,
                Testimony.Wording.WORD_FOR_WORD);
        return tools.evidence()
                .words(Evidence.Kind.PHONE_CALL, "Call: duty officer", text("call-note.txt"), from, officer)
                .map(Brought::of);
    }

    Outcome<Brought> frame(Instant at) {
        return kept(
                "queue.jpg",
                Evidence.Kind.IMAGE,
                "Photo from the same car",
                from(at, null, "Who filmed the clip", null, "sent on request, as the camera wrote it", "queue.jpg"));
    }

    Outcome<Brought> page(Instant at) {
        return kept(
                SampleCase.ARTICLE,
                Evidence.Kind.WEB_PAGE,
                "Article page as saved",
                from(at, null, null, null, "saved by the browser", SampleCase.ARTICLE));
    }

    private Outcome<Brought> kept(String name, Evidence.Kind kind, String title, Provenance from) {
        byte[] bytes = bytes(name);
        return tools.evidence()
                .recognise(name, bytes, from, Progress.UNSEEN)
                .map(draft -> draft.as(kind).titled(title))
                .then(draft -> file.stage(bytes, draft.mediaType())
                        .map(staged -> new Brought(draft.kept(staged.content()), List.of(staged))));
    }

    private Provenance from(
            Instant at,
            @Nullable String address,
            @Nullable String author,
            @Nullable When published,
            String how,
            @Nullable String fileName) {
        return new Provenance(address, author, published, at, checker, how, fileName);
    }
}
