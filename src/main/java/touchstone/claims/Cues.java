package touchstone.claims;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Reason.Cue;

/** Every cue that can be seen in a sentence. */
final class Cues {

    private static final int FEWEST_WORDS_QUOTED = 3;

    private final Figures figures;
    private final Names names;
    private final Phrases months;
    private final Phrases beforeFigures;
    private final List<Listed> listed;

    /** A cue that is nothing but a list of phrases. */
    private record Listed(Cue cue, Phrases phrases) {}

    Cues(Lexicon lexicon) {
        figures = new Figures(lexicon);
        names = new Names(lexicon);
        months = lexicon.list("months");
        beforeFigures = lexicon.list("comparison before figures");
        listed = List.of(
                new Listed(Cue.DAY, lexicon.list("days")),
                new Listed(Cue.SUPERLATIVE, lexicon.list("superlatives")),
                new Listed(Cue.COMPARISON, lexicon.list("comparison")),
                new Listed(Cue.COMPARISON, beforeFigures),
                new Listed(Cue.CAUSE, lexicon.list("cause")),
                new Listed(Cue.EVENT, lexicon.list("events")),
                new Listed(Cue.HEDGE, lexicon.list("hedge")),
                new Listed(Cue.MEDIA, lexicon.list("media")),
                new Listed(Cue.FORECAST, lexicon.list("forecast")),
                new Listed(Cue.OPINION, lexicon.list("opinion")),
                new Listed(Cue.PERSONAL, lexicon.list("first and second person")));
    }

    /**
     * What is seen in a sentence.
     *
     * @param text the whole text
     * @param span the sentence
     * @param words its words
     * @param quotes the quotations of its line
     * @param speech who says it
     */
    List<Sighting> in(String text, Span span, List<Word> words, Quotes quotes, Speech speech) {
        List<Sighting> seen = new ArrayList<>(figures.in(text, words));
        seen.addAll(names.in(text, words));
        for (int i = 0; i < words.size(); i++) {
            for (Listed list : listed) {
                int length = list.phrases.matchAt(words, i);
                if (length > 0 && isMeantSo(list, words, i, length)) {
                    seen.add(new Sighting(
                            list.cue,
                            words.get(i).start(),
                            words.get(i + length - 1).end()));
                }
            }
        }
        quoted(span, words, quotes, seen);
        Span by = speech.words();
        if (by != null && span.holds(by.start())) {
            seen.add(new Sighting(Cue.ATTRIBUTION, by.start(), by.end()));
        }
        if (isQuestion(text, span)) {
            seen.add(new Sighting(Cue.QUESTION, Math.max(span.start(), span.end() - 1), span.end()));
        }
        return seen;
    }

    /** A month is no forecast, and "signed up to fight" no comparison: some words are cues beside a figure only. */
    private boolean isMeantSo(Listed list, List<Word> words, int at, int length) {
        Word first = words.get(at);
        if (list.cue() == Cue.FORECAST) {
            return first.look() != Word.Look.CAPITAL || !months.has(first);
        }
        return list.phrases() != beforeFigures || figures.isAmountAt(words, at + length);
    }

    private static void quoted(Span span, List<Word> words, Quotes quotes, List<Sighting> seen) {
        for (Span quote : quotes.spans()) {
            int start = Math.max(quote.start(), span.start());
            int end = Math.min(quote.end(), span.end());
            long inside = words.stream()
                    .filter(word -> word.start() >= start && word.end() <= end)
                    .count();
            if (start < end && inside >= FEWEST_WORDS_QUOTED) {
                seen.add(new Sighting(Cue.QUOTATION, start, end));
            }
        }
    }

    private static boolean isQuestion(String text, Span span) {
        int at = span.end() - 1;
        while (at > span.start() && "\"”’»)".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at) == '?' || text.charAt(at) == '؟';
    }
}
