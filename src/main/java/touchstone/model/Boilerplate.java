package touchstone.model;

/**
 * Text on the page that is not of the article: dimmed, and never proposed as a claim.
 *
 * @param start first UTF-16 unit in the article's text
 * @param end the unit after the last
 * @param kind why it is boilerplate
 */
public record Boilerplate(int start, int end, Kind kind) {

    /** Why a stretch of text is boilerplate. */
    public enum Kind {
        LINK_LINE,
        NEWSLETTER,
        BYLINE,
        CREDIT,
        REPEATED,
        MENU,
        SHARING,
        NOTICE
    }
}
