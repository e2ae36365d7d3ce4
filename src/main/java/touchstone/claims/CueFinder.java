package touchstone.claims;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Sureness;

/**
 * Finds claims by the cues that can be seen in a text, without a model: lines, kinds of lines, sentences, speakers,
 * cues, score, repeats. What it proposes says why.
 */
public final class CueFinder implements ClaimFinder {

    private static final String NAME = "cues 1";

    /** Read once before the first article, so that it need not wait for words to be loaded. */
    private static final String ANY_SENTENCE = "“It is the first of 40 to close,” Jane Marsh said in Leeds on 3 May.";

    /** Sentences below this score are not proposed; a person can still make a claim of any. */
    private static final double LEAST = 0.25;

    @Override
    public void prepare() {
        SentenceReading.of(ANY_SENTENCE, Lexicon.of("en"));
    }

    @Override
    public Outcome<Found> first(Article article, Progress progress) {
        return find(article, progress);
    }

    @Override
    public boolean hasMore(Article article) {
        return false;
    }

    @Override
    public Outcome<Found> find(Article article, Progress progress) {
        return Reading.of(article, progress).map(reading -> found(article, reading));
    }

    /** What follows from an article that was read. */
    static Found found(Article article, Reading reading) {
        return new Proposals(article, reading).found(reading.candidates(), CueFinder::isWorth, NAME);
    }

    /** Whether a sentence that has its score by cues is proposed. */
    static boolean isWorth(Candidate candidate) {
        return candidate.score() >= LEAST;
    }

    @Override
    public Sureness sureness(@Nullable String language, String finder) {
        if (language == null || !Lexicon.isKnown(language)) {
            return Sureness.BLIND;
        }
        return isEnglish(language) ? Sureness.MEASURED : Sureness.ROUGH;
    }

    /** Whether the order was measured in this language. */
    static boolean isEnglish(@Nullable String language) {
        return language != null && Locale.forLanguageTag(language).getLanguage().equals("en");
    }
}
