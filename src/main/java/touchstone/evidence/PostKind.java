package touchstone.evidence;

import java.util.List;
import tools.jackson.databind.JsonNode;
import touchstone.evidence.post.PostReader;
import touchstone.evidence.post.ReadPost;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Provenance;
import touchstone.model.Trouble;

/** JSON: a social post where the file has the shape of one, else a document. */
final class PostKind implements EvidenceKind {

    private final List<PostReader> readers;

    PostKind(List<PostReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().equals(MediaTypes.JSON);
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance) {
        String name = held.fileName().orElse("JSON");
        if (!held.isWhole()) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.json-limits", name));
        }
        return StrictJson.read(held.bytes(), name).map(root -> read(held, root, provenance));
    }

    private Draft read(Held held, JsonNode root, Provenance provenance) {
        for (PostReader reader : readers) {
            List<ReadPost> posts = reader.read(root);
            if (posts.size() == 1) {
                return Reading.of(
                        held, posts.getFirst().post(), posts.getFirst().facts(), provenance);
            }
        }
        return Reading.of(held, Evidence.Kind.DOCUMENT, null, Texts.decode(held.bytes()), List.of(), provenance);
    }
}
