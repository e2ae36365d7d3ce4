package touchstone.model;

import java.util.List;

/**
 * The words of a paged document.
 *
 * @param count how many pages it has
 * @param pages the words of each page from the first on; fewer than there are pages where reading all would take too long
 */
public record PagedText(int count, List<String> pages) {

    /** Keeps a copy of the pages. */
    public PagedText {
        pages = List.copyOf(pages);
    }

    /** Whether the words of every page were read. */
    public boolean isWhole() {
        return pages.size() >= count;
    }

    /** Whether no page has words: then it is a scan, or drawn. */
    public boolean hasNoWords() {
        return pages.stream().allMatch(String::isBlank);
    }
}
