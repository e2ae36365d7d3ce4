package touchstone.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import touchstone.archive.CapturedPage;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;

/** The page that lies in a file made to hold pages, as it was sent: for whoever asks more of it than its text. */
public final class SavedPages {

    private static final WebArchiveReader ARCHIVES = new WebArchiveReader();
    private static final MhtmlReader SINGLE = new MhtmlReader();

    private static final String SEVERAL = "trouble.archive.several";
    private static final Set<String> NO_PAGE =
            Set.of(SEVERAL, "trouble.archive.no-pages", "trouble.archive.page-missing", "trouble.archive.too-much");

    private SavedPages() {}

    /**
     * The HTML of the page that is chosen of those in a file; nothing where none is. Refused where the file is damaged, breaks off, or is not what it says it is.
     *
     * @param name of the file
     * @param bytes MHTML, WARC or WACZ; no more than {@link ArticleReaders#CONTAINER_LIMIT}
     * @param choose gets all pages in their order, and gives the one that is wanted
     */
    public static Outcome<Optional<String>> html(
            String name, byte[] bytes, Function<List<SavedPage>, Optional<SavedPage>> choose, Progress progress) {
        ArticleSource source = ArticleSource.of(name, bytes);
        if (SINGLE.reads(source)) {
            return MhtmlReader.html(source, choose);
        }
        return ARCHIVES.reads(source)
                ? captured(source, choose, progress)
                        .fold(found -> Outcome.done(Optional.of(found).flatMap(SavedPages::text)), SavedPages::none)
                : source.broken()
                        .map(Outcome::<Optional<String>>refused)
                        .orElseGet(() -> Outcome.done(Optional.empty()));
    }

    private static Outcome<CapturedPage> captured(
            ArticleSource source, Function<List<SavedPage>, Optional<SavedPage>> choose, Progress progress) {
        return ARCHIVES.pages(source, progress)
                .then(pages -> choose.apply(pages)
                        .map(page -> ARCHIVES.captured(source, page, progress))
                        .orElseGet(() -> Outcome.refused(Trouble.unreadable(SEVERAL))));
    }

    private static Optional<String> text(CapturedPage page) {
        return TextEncoding.decode(page.bytes(), page.charset());
    }

    /** A whole archive may hold no page, or none that is meant; everything else is damage. */
    private static Outcome<Optional<String>> none(Trouble trouble) {
        return NO_PAGE.contains(trouble.key()) ? Outcome.done(Optional.empty()) : Outcome.refused(trouble);
    }
}
