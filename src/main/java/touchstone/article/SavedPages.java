package touchstone.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import touchstone.model.Progress;
import touchstone.model.SavedPage;

/** The page that lies in a file made to hold pages, as it was sent: for whoever asks more of it than its text. */
public final class SavedPages {

    private static final WebArchiveReader ARCHIVES = new WebArchiveReader();
    private static final MhtmlReader SINGLE = new MhtmlReader();

    private SavedPages() {}

    /**
     * The HTML of the only page in a file, or of the only one that is wanted; nothing where there is none, or a choice.
     *
     * @param name of the file
     * @param bytes MHTML, WARC or WACZ; no more than {@link ArticleReaders#CONTAINER_LIMIT}
     * @param wanted whether an address is one that is looked for
     */
    public static Optional<String> html(String name, byte[] bytes, Predicate<String> wanted, Progress progress) {
        ArticleSource source = ArticleSource.of(name, bytes);
        if (SINGLE.reads(source)) {
            return MhtmlReader.html(source);
        }
        return ARCHIVES.reads(source)
                ? ARCHIVES.pages(source, progress)
                        .result()
                        .flatMap(pages -> only(pages, wanted))
                        .flatMap(page ->
                                ARCHIVES.captured(source, page, progress).result())
                        .flatMap(captured -> TextEncoding.decode(captured.bytes(), captured.charset()))
                : Optional.empty();
    }

    private static Optional<SavedPage> only(List<SavedPage> pages, Predicate<String> wanted) {
        List<SavedPage> looked = pages.size() == 1
                ? pages
                : pages.stream().filter(page -> wanted.test(page.address())).toList();
        return looked.stream().map(SavedPage::address).distinct().count() == 1
                ? Optional.of(looked.getFirst())
                : Optional.empty();
    }
}
