package touchstone.claims;

import java.util.List;

/**
 * One sentence taken by itself, as the body of no article.
 *
 * @param span where it stands in its text, without blanks around
 * @param words its words
 * @param seen the cues in it
 */
record SentenceReading(Span span, List<Word> words, List<Sighting> seen) {

    static SentenceReading of(String text, Lexicon lexicon) {
        Span span = new Span(0, text.length()).stripped(text);
        if (span.length() == 0) {
            return new SentenceReading(span, List.of(), List.of());
        }
        List<Word> words = Word.of(text, span.start(), span.end());
        Quotes quotes = Quotes.in(text, span.start(), span.end());
        Speech speech = new Speakers(lexicon).of(text, span, words, quotes, null);
        return new SentenceReading(span, words, new Cues(lexicon).in(text, span, words, quotes, speech));
    }
}
