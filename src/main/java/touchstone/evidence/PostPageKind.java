package touchstone.evidence;

import java.util.Optional;
import touchstone.evidence.post.PostPage;
import touchstone.evidence.post.ReadPost;
import touchstone.markup.Pages;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Trouble;

/** The page of one post, as a browser saved it. Nothing in it is run or fetched. */
final class PostPageKind implements EvidenceKind {

    private static final int LONGEST_PAGE = 8 * 1024 * 1024;

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().equals(MediaTypes.HTML)
                && held.isWhole()
                && held.size() <= LONGEST_PAGE
                && post(held).isPresent();
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        return post(held)
                .map(read -> Outcome.done(Reading.of(
                        held.fileName().orElse(null), held.mediaType(), read.post(), read.facts(), provenance)))
                .orElseGet(() -> Outcome.refused(Trouble.unreadable(
                        "trouble.evidence.disk", held.fileName().orElse(MediaTypes.HTML))));
    }

    /** The post that a page is of; nothing where it is another page, or larger than any such. */
    static Optional<ReadPost> post(String html) {
        return html.length() > LONGEST_PAGE
                ? Optional.empty()
                : Pages.parsed(html).flatMap(PostPage::in);
    }

    private static Optional<ReadPost> post(Held held) {
        return Pages.parsed(held.bytes()).flatMap(PostPage::in);
    }
}
