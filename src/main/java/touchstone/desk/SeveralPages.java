package touchstone.desk;

import java.util.List;
import touchstone.article.ArticleSource;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;

/** A file with several pages in it, one of which is the article; which one, a person says. */
public final class SeveralPages {

    private final ArticleIntake intake;
    private final ArticleSource source;
    private final List<SavedPage> pages;

    SeveralPages(ArticleIntake intake, ArticleSource source, List<SavedPage> pages) {
        this.intake = intake;
        this.source = source;
        this.pages = List.copyOf(pages);
    }

    /** The pages, in the file's own order. */
    public List<SavedPage> pages() {
        return pages;
    }

    /**
     * Reads one of them.
     *
     * @param progress counts sentences; refused if cancelled
     */
    public Outcome<Arrival> read(SavedPage page, Progress progress) {
        return intake.read(source.at(page), progress);
    }
}
