package touchstone.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds, in one sentence, who is named as saying it. Where the grammar leaves a doubt there is nobody. */
interface Attribution {

    /** How a speaker is named. */
    enum Form {
        NAME,
        ROLE,
        HE_OR_SHE,
        THEY,
        /** Not at all, as in "Añadió que …": whoever spoke just before. */
        IMPLIED,
        /** By age, "the 55-year-old", or not at all where a subject is missing: whoever was introduced last. */
        INTRODUCED
    }

    /**
     * A speaker named in a sentence.
     *
     * @param form how
     * @param named the words that name the speaker
     * @param whole those and the words of saying
     */
    record Named(Form form, Span named, Span whole) {}

    /** What finds speakers in the language of a lexicon. */
    static Attribution of(Lexicon lexicon) {
        return lexicon.language().equals("en")
                ? new EnglishAttribution(lexicon, false)
                : new AttributionByPhrases(lexicon);
    }

    /** The same, where somebody was introduced before, whom a sentence may mean without a name. */
    static Attribution ofIntroduced(Lexicon lexicon) {
        return lexicon.language().equals("en") ? new EnglishAttribution(lexicon, true) : of(lexicon);
    }

    /** The speaker, if one is named for certain; words inside quotations don't count. */
    @Nullable
    Named in(String text, List<Word> words, Quotes quotes);

    /** The words that name the speaker, as they would stand by themselves. */
    default String words(String text, Named named) {
        return named.named().in(text).replace('\n', ' ');
    }

    /** Whether the words stand in another case than they would by themselves, so that the name has other endings. */
    default boolean isOblique(String text, Named named) {
        return false;
    }
}
