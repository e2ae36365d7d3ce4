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

/** A saved piece of the web with what belongs to it: WARC, WACZ, MHTML. The page of one post is that post; one that is damaged is none. */
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
        Outcome<Optional<ReadPost>> post = post(held, progress);
        return progress.cancelled()
                ? Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"))
                : post.map(read -> read.map(found -> Reading.of(
                                held.fileName().orElse(null),
                                held.mediaType(),
                                found.post(),
                                found.facts(),
                                provenance))
                        .orElseGet(() ->
                                Reading.of(held, Evidence.Kind.WEB_ARCHIVE, null, null, List.of(), provenance)));
    }

    private Outcome<Optional<ReadPost>> post(Held held, Progress progress) {
        if (held.size() > LARGEST) {
            return Outcome.done(Optional.empty());
        }
        String name = held.fileName().orElse(held.mediaType());
        try (InputStream stream = held.stream()) {
            return pages.html(
                            name,
                            stream.readNBytes(LARGEST),
                            address -> PostAddress.idIn(address).isPresent(),
                            progress)
                    .then(html -> html.map(page -> SavedPost.in(name, page))
                            .orElseGet(() -> Outcome.done(Optional.empty())));
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.disk", name));
        }
    }
}
