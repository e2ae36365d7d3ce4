package touchstone.model.edit;

/** What two copies of a case can say differently, so that a person has to settle it. */
public enum Matter {
    /** What the case is called. */
    TITLE,
    /** Whether a claim is taken up, and the verdict on it. */
    VERDICT,
    /** The words of a claim. */
    WORDING,
    /** Who makes a claim, when, and how the article brings it. */
    ATTRIBUTION,
    /** Where a claim stands in the article, after a split or a join. */
    PLACE,
    /** What a piece of evidence is, and where it came from. */
    DESCRIPTION,
    /** How far a piece of evidence can be trusted. */
    GRADE,
    /** What a piece of evidence says of a claim. */
    STANCE,
    /** Whether a claim or a piece of evidence is still there. */
    REMOVAL
}
