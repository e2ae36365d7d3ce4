package touchstone.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds speakers by the lists of a language alone: "dijo X", "X a déclaré", "laut X", "X:n mukaan", "за словами X",
 * "قال X". What stands between the word of saying and the next boundary must look like somebody.
 */
final class AttributionByPhrases implements Attribution {

    /** "В полиции сообщили": what stands before the place where something is said, in Russian and in Ukrainian. */
    private static final Set<String> IN = Set.of("В", "Во", "У");

    private final SpeakerPhrases phrases;
    private final Phrases saying;
    private final Phrases withPronoun;
    private final Phrases afterComma;
    private final Phrases according;
    private final Phrases accordingAfter;
    private final Phrases afterImplied;
    private final Phrases beforeVerbs;
    private final Phrases split;
    private final Phrases splitEnds;
    private final Phrases days;
    private final boolean isVerbFirst;
    private final boolean isFinnish;

    AttributionByPhrases(Lexicon lexicon) {
        phrases = new SpeakerPhrases(lexicon);
        saying = lexicon.list("saying");
        withPronoun = lexicon.list("saying with a pronoun");
        afterComma = lexicon.list("according after a comma");
        according = lexicon.list("according");
        accordingAfter = lexicon.list("according after");
        afterImplied = lexicon.list("after an implied speaker");
        beforeVerbs = lexicon.list("before a verb");
        split = lexicon.list("saying in two parts");
        splitEnds = lexicon.list("second parts");
        days = lexicon.list("days");
        isVerbFirst = lexicon.language().equals("ar");
        isFinnish = lexicon.language().equals("fi");
    }

    @Override
    public @Nullable Named in(String text, List<Word> words, Quotes quotes) {
        Clause clause = new Clause(text, words);
        for (int i = 0; i < clause.size(); i++) {
            boolean isInset = isInset(clause, i);
            Named found = isInset || !quotes.hold(clause.word(i).start()) ? at(clause, i, quotes) : null;
            if (found != null && (isInset || !quotes.hold(found.named().start()))) {
                return found;
            }
        }
        return null;
    }

    /** "«Мост закрыт, — сказал X. — Он стар»": between dashes within the quotation marks. */
    private boolean isInset(Clause clause, int at) {
        if (at == 0 || saying.matchAt(clause.words(), at) == 0) {
            return false;
        }
        String gap = clause.text()
                .substring(clause.word(at - 1).end(), clause.word(at).start())
                .strip();
        return gap.length() > 1
                && ",!?…".indexOf(gap.charAt(0)) >= 0
                && "—–".indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }

    @Override
    public String words(String text, Named named) {
        String written = Attribution.super.words(text, named);
        if (isVerbFirst) {
            return ArabicNames.withoutPreposition(text, named.named().start(), written);
        }
        if (IN.contains(written.split(" ", 2)[0])) {
            return written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1);
        }
        return isFinnish && isOblique(text, named) ? FinnishNames.nominative(written, text) : written;
    }

    @Override
    public boolean isOblique(String text, Named named) {
        List<Word> words = Word.of(text, named.whole().start(), named.whole().end());
        return !words.isEmpty()
                && (according.matchAt(words, 0) > 0 || accordingAfter.matchAt(words, words.size() - 1) > 0);
    }

    private @Nullable Named at(Clause clause, int at, Quotes quotes) {
        int pronoun = withPronoun.matchAt(clause.words(), at);
        if (pronoun > 0) {
            return SpeakerPhrases.named(Form.HE_OR_SHE, clause, at, at + pronoun - 1, at, at + pronoun - 1);
        }
        int before = according.matchAt(clause.words(), at);
        if (before > 0) {
            return phrases.rightOf(clause, at, at + before);
        }
        if (accordingAfter.matchAt(clause.words(), at) > 0) {
            return phrases.leftOf(clause, at, at);
        }
        if (afterComma.matchAt(clause.words(), at) > 0 && isAfterSaid(clause, at, quotes)) {
            return phrases.rightOf(clause, at, at + 1);
        }
        int length = saying.matchAt(clause.words(), at);
        boolean isWhole = length > 0 && (!split.has(clause.word(at)) || hasSecondPart(clause, at));
        return isWhole ? sayer(clause, at, length, quotes) : null;
    }

    /** German "teilte … mit": the second part stands where the clause ends. */
    private boolean hasSecondPart(Clause clause, int at) {
        int last = at;
        while (last + 1 < clause.size() && clause.isJoined(last)) {
            last++;
        }
        return splitEnds.has(clause.word(last));
    }

    private @Nullable Named sayer(Clause clause, int at, int length, Quotes quotes) {
        Named left = isVerbFirst ? null : phrases.leftOf(clause, at, at + length - 1);
        if (left != null) {
            return left;
        }
        boolean opens = opensClause(clause, at, quotes);
        Named right = opens || isVerbFirst ? phrases.rightOf(clause, at, at + length) : null;
        return right == null && opens && isImplied(clause, at, length, quotes)
                ? SpeakerPhrases.named(Form.IMPLIED, clause, at, at, at, at + length - 1)
                : right;
    }

    /** Whether the subject can only stand after the word of saying: "…", dijo X; El lunes dijo X; Wie X sagte. */
    private boolean opensClause(Clause clause, int at, Quotes quotes) {
        int before = phrases.beforeAuxiliaries(clause, at);
        boolean isFirst = before < 0 || isAfterSaid(clause, before + 1, quotes);
        return isFirst || days.has(clause.word(before)) || beforeVerbs.has(clause.word(before));
    }

    /** After a quotation, a comma or a dash. */
    private static boolean isAfterSaid(Clause clause, int at, Quotes quotes) {
        int before = clause.word(at).start() - 1;
        while (before >= 0 && Span.isBlank(clause.text().charAt(before))) {
            before--;
        }
        return before >= 0
                && (quotes.hold(before) || ",،—–".indexOf(clause.text().charAt(before)) >= 0);
    }

    /** "Añadió que …", "…", añadió. */
    private boolean isImplied(Clause clause, int at, int length, Quotes quotes) {
        int next = at + length;
        boolean goesOn = next < clause.size() && clause.isJoined(next - 1) && afterImplied.has(clause.word(next));
        boolean isAllowed = !afterImplied.equals(Phrases.NONE);
        boolean endsQuote = isAllowed && next >= clause.size() && at > 0 && isAfterSaid(clause, at, quotes);
        return goesOn || endsQuote;
    }
}
