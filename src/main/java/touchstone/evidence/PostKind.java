package touchstone.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import touchstone.evidence.post.Beside;
import touchstone.evidence.post.JsonSource;
import touchstone.evidence.post.PostFile;
import touchstone.evidence.post.PostReader;
import touchstone.evidence.post.ReadPost;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** JSON: a social post where the file has the shape of one, else a document that says what it is. */
final class PostKind implements EvidenceKind {

    private static final String ENDING = ".json";

    private final List<PostReader> readers;

    PostKind(List<PostReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public boolean accepts(Held held) {
        return MediaTypes.isJson(held.mediaType()) || isCalledSo(held);
    }

    /** Bytes that are no text under a name that says JSON: told, not taken for something else. */
    private static boolean isCalledSo(Held held) {
        return held.mediaType().equals(MediaTypes.UNKNOWN)
                && name(held).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        return posts(held, progress).then(posts -> read(held, posts, provenance));
    }

    private static Outcome<Draft> read(Held held, PostFile posts, Provenance provenance) {
        if (posts.total() > 1) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.many-posts", name(held), posts.total()));
        }
        return posts.posts().stream()
                .findFirst()
                .map(only -> posts.read(only).map(post -> draft(posts, post, provenance)))
                .orElseGet(() -> Outcome.done(document(held, posts.remarks(), provenance)));
    }

    /** The posts in a file; of one that is no JSON, none. */
    Outcome<PostFile> posts(Held held, Progress progress) {
        if (isCalledSo(held)) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.json-broken", name(held), 1));
        }
        Path file = held.file().orElse(null);
        Beside beside = file == null ? Beside.NOTHING : Beside.of(file);
        try {
            JsonSource source = held.isWhole() || file == null
                    ? JsonSource.of(Texts.decode(held.bytes()).getBytes(StandardCharsets.UTF_8), file)
                    : JsonSource.of(file);
            return PostFile.of(source, held.fileName().orElse(null), beside, readers, progress);
        } catch (IOException broken) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.disk", name(held)));
        }
    }

    /** The evidence that one of a file's posts is. */
    static Draft draft(PostFile posts, ReadPost post, Provenance provenance) {
        String mediaType = posts.isArchive() ? MediaTypes.SCRIPT : MediaTypes.JSON;
        return Reading.of(posts.fileName().orElse(null), mediaType, post.post(), post.facts(), provenance);
    }

    private static String name(Held held) {
        return held.fileName().orElse("JSON");
    }

    private static Draft document(Held held, List<Fact> remarks, Provenance provenance) {
        List<Fact> facts = remarks.isEmpty()
                ? List.of(new Fact(Fact.Kind.FORMAT, Words.text("evidence.json.no-post"), Fact.SetBy.PROGRAM, ""))
                : remarks;
        return Reading.of(held, Evidence.Kind.DOCUMENT, null, Texts.decode(held.bytes()), facts, provenance);
    }
}
