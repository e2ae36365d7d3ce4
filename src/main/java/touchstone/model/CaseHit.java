package touchstone.model;

import java.util.List;

/**
 * One place where a search found something.
 *
 * @param caseNumber the case
 * @param title the case's title
 * @param place in what it was found
 * @param number number of the claim, evidence or comment within the case; 0 for the case itself or its article
 * @param field which of the texts there holds the words found
 * @param snippet some of that text alone, around the words found; one line, with an ellipsis where it was cut
 * @param marks where in the snippet the words found stand, in order
 */
public record CaseHit(
        int caseNumber, String title, Place place, int number, Field field, String snippet, List<Mark> marks) {

    /** In what something was found. */
    public enum Place {
        TITLE(0),
        ARTICLE(1),
        CLAIM(2),
        EVIDENCE(3),
        /** What evidence says of a claim, under the claim's number. */
        EXCERPT(4),
        /** Why a claim was judged, rated or dismissed as it was, under the claim's number. */
        REASONS(5),
        COMMENT(6);

        private final int code;

        Place(int code) {
            this.code = code;
        }

        /** What stands for it in a case file's search index; never another. */
        public int code() {
            return code;
        }

        /** Whether what stands there may give a verdict away. */
        public boolean mayTellVerdict() {
            return this == REASONS || this == COMMENT;
        }
    }

    /** Which of the texts of a place holds the words. */
    public enum Field {
        CASE_TITLE,
        HEADLINE,
        BYLINE,
        OUTLET,
        BECAUSE,
        ARTICLE_TEXT,
        WORDING,
        CLAIMANT,
        EVIDENCE_TITLE,
        AUTHOR,
        EVIDENCE_TEXT,
        POST_NAME,
        POST_HANDLE,
        POST_TEXT,
        HOW,
        FILE_NAME,
        ADDRESS,
        EXCERPT,
        NOTE,
        VERDICT_REASONS,
        DISMISSED_BECAUSE,
        SECOND_REASONS,
        COMMENT_TEXT
    }

    /**
     * Words found.
     *
     * @param start first UTF-16 unit in the snippet
     * @param end the unit after the last
     */
    public record Mark(int start, int end) {}

    public CaseHit {
        marks = List.copyOf(marks);
    }
}
