package touchstone.desk;

/**
 * Where in the program somebody is, so that it can open there again.
 *
 * @param view which view
 * @param caseNumber the open case's number, 0 where none is open
 * @param claim the selected claim's number, 0 where none is
 * @param evidence the selected evidence's number, 0 where none is
 */
public record Place(View view, int caseNumber, int claim, int evidence) {

    /** The views of the window. */
    public enum View {
        WELCOME,
        CASES,
        QUEUE,
        ARTICLE,
        EVIDENCE,
        TIMELINE,
        REVIEW,
        JOURNAL,
        MERGE;

        /** Whether the view shows an open case. */
        public boolean isOfCase() {
            return switch (this) {
                case ARTICLE, EVIDENCE, TIMELINE, REVIEW, JOURNAL, MERGE -> true;
                case WELCOME, CASES, QUEUE -> false;
            };
        }
    }

    /** Where everybody begins. */
    public static final Place BEGINNING = new Place(View.WELCOME, 0, 0, 0);

    /** The same case and selection in another view. */
    public Place in(View other) {
        return new Place(other, caseNumber, claim, evidence);
    }

    /** Another case, nothing selected. */
    public Place at(int otherCase) {
        return otherCase == caseNumber ? this : new Place(view, otherCase, 0, 0);
    }

    /** The same place with another claim selected. */
    public Place onClaim(int other) {
        return new Place(view, caseNumber, other, evidence);
    }

    /** The same place with another piece of evidence selected. */
    public Place onEvidence(int other) {
        return new Place(view, caseNumber, claim, other);
    }
}
