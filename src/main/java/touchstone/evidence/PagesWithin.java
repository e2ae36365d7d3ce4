package touchstone.evidence;

import java.util.Optional;
import java.util.function.Predicate;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/** Takes the page out of a file made to hold pages: MHTML, WARC, WACZ. */
@FunctionalInterface
public interface PagesWithin {

    /**
     * The HTML of the only page in a file, or of the only one that is wanted; nothing where there is none, or a choice.
     * Refused where the file is damaged, breaks off, or is not what it says it is.
     *
     * @param name of the file
     * @param wanted whether an address is one that is looked for
     */
    Outcome<Optional<String>> html(String name, byte[] bytes, Predicate<String> wanted, Progress progress);
}
