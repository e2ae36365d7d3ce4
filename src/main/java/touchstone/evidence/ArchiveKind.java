package touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.evidence.post.PostAddress;
import touchstone.evidence.post.ReadPost;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Trouble;

/** A saved piece of the web with what belongs to it: WARC, WACZ, MHTML. The page of one post is that post. */
final class ArchiveKind implements EvidenceKind {

    private static final Set<String> ARCHIVES = Set.of("application/warc", "application/wacz", MediaTypes.MHTML);
    private static final int LARGEST = 64_000_000;

    private final PagesWithin pages;

    ArchiveKind(PagesWithin pages) {
        this.pages = pages;
    }

    @Override
    public boolean accepts(Held held) {
        return ARCHIVES.contains(held.mediaType());
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        Optional<ReadPost> post = post(held, progress);
        if (progress.cancelled()) {
            return Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"));
        }
        return Outcome.done(post.map(read -> Reading.of(
                        held.fileName().orElse(null), held.mediaType(), read.post(), read.facts(), provenance))
                .orElseGet(() -> Reading.of(held, Evidence.Kind.WEB_ARCHIVE, null, null, List.of(), provenance)));
    }

    private Optional<ReadPost> post(Held held, Progress progress) {
        if (held.size() > LARGEST) {
            return Optional.empty();
        }
        try (InputStream stream = held.stream()) {
            String name = held.fileName().orElse(held.mediaType());
            return pages.html(
                            name,
                            stream.readNBytes(LARGEST),
                            address -> PostAddress.idIn(address).isPresent(),
                            progress)
                    .flatMap(PostPageKind::post);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
