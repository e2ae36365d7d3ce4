package touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.evidence.post.PostAddress;
import touchstone.evidence.post.ReadPost;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** A saved piece of the web with what belongs to it: WARC, WACZ, MHTML. The page of one post is that post; one that is damaged is none. */
final class ArchiveKind implements EvidenceKind {

    private static final String WACZ = "application/wacz";
    private static final Set<String> ARCHIVES = Set.of("application/warc", WACZ, MediaTypes.MHTML);
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
        List<SavedPage> within = new ArrayList<>();
        Outcome<Optional<ReadPost>> post = post(held, within, progress);
        return progress.cancelled()
                ? Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"))
                : post.map(read -> read.map(found -> Reading.of(
                                held.fileName().orElse(null),
                                held.mediaType(),
                                found.post(),
                                found.facts(),
                                provenance))
                        .orElseGet(() -> archive(held, within, provenance)));
    }

    private static Draft archive(Held held, List<SavedPage> within, Provenance provenance) {
        PageList list = new PageList(within);
        Provenance filled = list.onlyAddress()
                .map(address -> Reading.filled(provenance, address, null, null))
                .orElse(provenance);
        List<Fact> facts = new ArrayList<>(list.facts());
        if (held.mediaType().equals(WACZ) && !within.isEmpty()) {
            facts.add(new Fact(
                    Fact.Kind.FORMAT, Words.text("evidence.archive.digests"), Fact.SetBy.PROGRAM, "datapackage.json"));
        }
        return Reading.of(held, Evidence.Kind.WEB_ARCHIVE, null, list.words().orElse(null), facts, filled);
    }

    private Outcome<Optional<ReadPost>> post(Held held, List<SavedPage> within, Progress progress) {
        if (held.size() > LARGEST) {
            return Outcome.done(Optional.empty());
        }
        String name = held.fileName().orElse(held.mediaType());
        try (InputStream stream = held.stream()) {
            return pages.html(name, stream.readNBytes(LARGEST), all -> postAmong(all, within), progress)
                    .then(html ->
                            html.map(page -> SavedPost.in(name, page)).orElseGet(() -> Outcome.done(Optional.empty())));
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.disk", name));
        }
    }

    /** The only page, or the only one of a post; notes all pages on the way. */
    private static Optional<SavedPage> postAmong(List<SavedPage> all, List<SavedPage> within) {
        within.addAll(all);
        List<SavedPage> looked = all.size() == 1
                ? all
                : all.stream()
                        .filter(page -> PostAddress.idIn(page.address()).isPresent())
                        .toList();
        return looked.stream().map(SavedPage::address).distinct().count() == 1
                ? Optional.of(looked.getFirst())
                : Optional.empty();
    }
}
