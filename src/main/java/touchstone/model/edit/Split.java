package touchstone.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Reason;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Makes two claims of one, cut where the article goes on to say something else. The first keeps its number, evidence and
 * comments; the second is numbered on. Both are worded as the article has them. One that has a verdict stays whole.
 *
 * @param claim its number
 * @param at first UTF-16 unit of the second claim, in the article's text; within the claim's main passage
 */
public record Split(int claim, int at) implements Edit {

    private static final String BETWEEN = ",;:–—-";

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        Claim whole = before.claim(claim).orElse(null);
        if (whole == null) {
            return Outcome.refused(Trouble.unreadable("trouble.edit.no-claim", claim));
        }
        if (whole.verdict() != null) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.split-judged", claim));
        }
        Article article = before.article();
        Passage main = whole.passage();
        int cut = wholeCharacter(article.text(), Math.clamp(at, main.start(), main.end()));
        int end = backOver(article.text(), main.start(), cut);
        int start = onOver(article.text(), cut, main.end());
        if (end <= main.start() || start >= main.end()) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.split-nowhere", claim));
        }
        Passage first = Passage.of(article.text(), main.start(), end);
        Passage second = Passage.of(article.text(), start, main.end());
        int number = before.trail().claimsEver() + 1;
        return Outcome.done(before.with(part(whole, withRepeats(whole, first), reason -> reason < cut))
                .with(part(whole, List.of(second), reason -> reason >= cut)
                        .alone()
                        .numbered(number)));
    }

    private static int wholeCharacter(String text, int at) {
        boolean isWithin = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return isWithin ? at - 1 : at;
    }

    private static List<Passage> withRepeats(Claim whole, Passage first) {
        List<Passage> passages = new ArrayList<>(whole.passages());
        passages.set(0, first);
        return passages;
    }

    private static Claim part(Claim whole, List<Passage> passages, IntPredicate begins) {
        List<Reason> reasons = whole.reasons().stream()
                .filter(reason -> reason.end() <= reason.start() || begins.test(reason.start()))
                .toList();
        return whole.standing(passages, passages.getFirst().quote(), whole.score(), reasons);
    }

    private static int backOver(String text, int least, int from) {
        int at = from;
        while (at > least && isBetween(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int onOver(String text, int from, int most) {
        int at = from;
        while (at < most && isBetween(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBetween(char sign) {
        return Character.isWhitespace(sign) || BETWEEN.indexOf(sign) >= 0;
    }
}
