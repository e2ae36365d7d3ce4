package touchstone.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;

/** Takes a page out of a file made to hold pages: MHTML, WARC, WACZ. */
@FunctionalInterface
public interface PagesWithin {

    /**
     * The HTML of the page that is chosen of those in a file; nothing where none is. Refused where the file is damaged,
     * breaks off, or is not what it says it is.
     *
     * @param name of the file
     * @param choose gets all pages in their order, and gives the one that is wanted
     */
    Outcome<Optional<String>> html(
            String name, byte[] bytes, Function<List<SavedPage>, Optional<SavedPage>> choose, Progress progress);
}
