package touchstone.model.merge;

/**
 * A claim, a piece of evidence or a comment, whatever number it goes by in this copy or that.
 *
 * @param kind which of them
 * @param origin hash of the entry that made it; for a claim that the program proposed, where it stands in the article, so
 *     that two copies that both looked for claims have one of it
 * @param number the number that it was made with
 */
record Thing(Kind kind, String origin, int number) {

    /** What it is. */
    enum Kind {
        CLAIM,
        EVIDENCE,
        COMMENT
    }
}
