package touchstone.model;

/** How far a finder's scores can be trusted in the language of an article. */
public enum Sureness {
    /** Its order was measured against people's in this language. */
    MEASURED,
    /** There was no sentence encoder when this article was read: the order is a plainer one, by cues alone. */
    RULES,
    /** It knows enough words to rank by figures, names and attribution; the score is a rough one. */
    ROUGH,
    /** It knows no words of this language, and goes by figures and the shape of sentences alone. */
    BLIND
}
