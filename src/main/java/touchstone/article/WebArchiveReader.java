package touchstone.article;

import java.util.List;
import touchstone.archive.CapturedPage;
import touchstone.archive.WebArchive;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;
import touchstone.model.When;

/** A page in a web archive, WARC or WACZ, with the address and the moment of its capture. */
public final class WebArchiveReader implements ArticleReader {

    private static final String PACKAGE = "datapackage.json";

    @Override
    public boolean reads(ArticleSource source) {
        return isWacz(source) || WebArchive.isWarc(source.bytes());
    }

    private static boolean isWacz(ArticleSource source) {
        return source.zip()
                .map(zip -> zip.has(PACKAGE) && zip.names().stream().anyMatch(name -> name.startsWith("archive/")))
                .orElse(false);
    }

    @Override
    public Outcome<List<SavedPage>> pages(ArticleSource source, Progress progress) {
        return archive(source, progress).then(archive -> archive.pages(progress));
    }

    @Override
    public Outcome<Article> read(ArticleSource source, Progress progress) {
        return archive(source, progress)
                .then(archive -> source.page()
                        .map(Outcome::done)
                        .orElseGet(() -> archive.pages(progress).then(pages -> only(source, pages)))
                        .then(page -> archive.read(page, progress).then(captured -> article(source, page, captured))));
    }

    /** One of its pages, as it was sent. */
    Outcome<CapturedPage> captured(ArticleSource source, SavedPage page, Progress progress) {
        return archive(source, progress).then(archive -> archive.read(page, progress));
    }

    private static Outcome<SavedPage> only(ArticleSource source, List<SavedPage> pages) {
        return pages.size() == 1
                ? Outcome.done(pages.getFirst())
                : Outcome.refused(Trouble.unreadable("trouble.archive.several", source.name(), pages.size()));
    }

    private static Outcome<WebArchive> archive(ArticleSource source, Progress progress) {
        return isWacz(source)
                ? WebArchive.ofWacz(source.name(), source.bytes(), progress)
                : Outcome.done(WebArchive.ofWarc(source.name(), source.bytes()));
    }

    private static Outcome<Article> article(ArticleSource source, SavedPage page, CapturedPage captured) {
        Capture capture = new Capture(captured.address(), new When.Moment(captured.at()), page.title());
        String mediaType = isWacz(source) ? "application/wacz" : "application/warc";
        return TextEncoding.decode(captured.bytes(), captured.charset())
                .map(html -> HtmlReader.read(source, mediaType, html).map(capture::of))
                .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.article.encoding", page.address())));
    }
}
