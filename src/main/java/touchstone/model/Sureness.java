package touchstone.model;

/** How far a finder's scores can be trusted in the language of an article. */
public enum Sureness {
    /** It was measured in this language: on sentences that people labelled, and on news that language models labelled. */
    MEASURED,
    /** The sentence encoder was not, or could not be, used on this article: the order is a plainer one, by cues alone. */
    RULES,
    /** It knows enough words to rank by figures, names and attribution; the score is a rough one. */
    ROUGH,
    /** It knows no words of this language, and goes by figures and the shape of sentences alone. */
    BLIND
}
