package touchstone.ui.article;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Paragraph;

/** Where one gets from a place in an article: by letter, word, sentence or paragraph, in UTF-16 units of its text. */
final class TextWalk {

    /** How far one step goes. */
    enum Step {
        LETTER,
        WORD,
        SENTENCE,
        PARAGRAPH,
        ALL
    }

    private final Article article;
    private final Locale language;

    /** Walks through an article. */
    TextWalk(Article article) {
        this.article = article;
        this.language = locale(article.language());
    }

    private static Locale locale(@Nullable String tag) {
        return tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    /** The next place after one. */
    int after(int place, Step step) {
        Paragraph here = paragraphAt(place);
        int end = article.text().length();
        if (step == Step.ALL || here == null) {
            return lastPlace();
        }
        if (place >= here.end()) {
            return Math.min(lastPlace(), startAfter(here, end));
        }
        return switch (step) {
            case LETTER -> here.start() + following(BreakIterator.getCharacterInstance(language), here, place);
            case WORD -> wordAfter(here, place);
            case SENTENCE -> sentenceEnd(here, place);
            case PARAGRAPH, ALL -> here.end();
        };
    }

    /** The next place before one. */
    int before(int place, Step step) {
        Paragraph here = paragraphAt(place);
        if (step == Step.ALL || here == null) {
            return firstPlace();
        }
        if (place <= here.start()) {
            return Math.max(firstPlace(), endBefore(here));
        }
        return switch (step) {
            case LETTER -> here.start() + preceding(BreakIterator.getCharacterInstance(language), here, place);
            case WORD -> wordBefore(here, place);
            case SENTENCE -> here.start() + preceding(BreakIterator.getSentenceInstance(language), here, place);
            case PARAGRAPH, ALL -> here.start();
        };
    }

    /** The word around a place. */
    TextSelection wordAt(int place) {
        Paragraph here = paragraphAt(place);
        return here == null ? TextSelection.at(place) : around(BreakIterator.getWordInstance(language), here, place);
    }

    /** The sentence around a place, without the space after it. */
    TextSelection sentenceAt(int place) {
        Paragraph here = paragraphAt(place);
        return here == null
                ? TextSelection.at(place)
                : around(BreakIterator.getSentenceInstance(language), here, place)
                        .trimmed(article.text());
    }

    /** The paragraph around a place. */
    TextSelection paragraphAround(int place) {
        Paragraph here = paragraphAt(place);
        return here == null ? TextSelection.at(place) : new TextSelection(here.start(), here.end());
    }

    /** The first place of the text. */
    int firstPlace() {
        return article.paragraphs().isEmpty()
                ? 0
                : article.paragraphs().getFirst().start();
    }

    /** The last place of the text. */
    int lastPlace() {
        return article.paragraphs().isEmpty()
                ? 0
                : article.paragraphs().getLast().end();
    }

    private @Nullable Paragraph paragraphAt(int place) {
        Paragraph last = null;
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.start() > place) {
                return last == null ? paragraph : last;
            }
            last = paragraph;
        }
        return last;
    }

    private int startAfter(Paragraph here, int otherwise) {
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.start() > here.start())
                .mapToInt(Paragraph::start)
                .findFirst()
                .orElse(otherwise);
    }

    private int endBefore(Paragraph here) {
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.start() < here.start())
                .mapToInt(Paragraph::end)
                .reduce((_, later) -> later)
                .orElse(here.start());
    }

    private int following(BreakIterator breaks, Paragraph here, int place) {
        breaks.setText(article.textOf(here));
        int next = breaks.following(Math.min(place - here.start(), here.end() - here.start() - 1));
        return next == BreakIterator.DONE ? here.end() - here.start() : next;
    }

    private int preceding(BreakIterator breaks, Paragraph here, int place) {
        breaks.setText(article.textOf(here));
        int next = breaks.preceding(Math.min(place - here.start(), here.end() - here.start()));
        return next == BreakIterator.DONE ? 0 : next;
    }

    private int wordAfter(Paragraph here, int place) {
        int next = place;
        do {
            next = here.start() + following(BreakIterator.getWordInstance(language), here, next);
        } while (next < here.end() && !endsAWord(next));
        return next;
    }

    private int wordBefore(Paragraph here, int place) {
        int next = place;
        do {
            next = here.start() + preceding(BreakIterator.getWordInstance(language), here, next);
        } while (next > here.start()
                && !Character.isLetterOrDigit(article.text().codePointAt(next)));
        return next;
    }

    private boolean endsAWord(int place) {
        return Character.isLetterOrDigit(article.text().codePointBefore(place));
    }

    private int sentenceEnd(Paragraph here, int place) {
        int next = here.start() + following(BreakIterator.getSentenceInstance(language), here, place);
        int trimmed = next;
        while (trimmed > place && Character.isWhitespace(article.text().charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed > place || next >= here.end() ? Math.max(trimmed, place) : sentenceEnd(here, next);
    }

    private TextSelection around(BreakIterator breaks, Paragraph here, int place) {
        breaks.setText(article.textOf(here));
        int within = Math.clamp(place - here.start(), 0, here.end() - here.start() - 1);
        int end = breaks.following(within);
        int start = breaks.previous();
        return new TextSelection(here.start() + Math.max(0, start), here.start() + end);
    }
}
