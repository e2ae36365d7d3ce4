package touchstone.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Passage;
import touchstone.model.Sureness;

/**
 * Finds claims by the cues that can be seen in a text, without a model: lines, kinds of lines, sentences, speakers,
 * cues, score, repeats. What it proposes says why.
 */
public final class CueFinder implements ClaimFinder {

    /** Sentences below this score are not proposed; a person can still make a claim of any. */
    static final double LEAST = 0.25;

    @Override
    public String name() {
        return "cues 1";
    }

    @Override
    public Sureness sureness(@Nullable String language) {
        if (language == null || !Lexicon.isKnown(language)) {
            return Sureness.BLIND;
        }
        boolean isEnglish = Locale.forLanguageTag(language).getLanguage().equals("en");
        return isEnglish ? Sureness.MEASURED : Sureness.ROUGH;
    }

    @Override
    public Found find(Article article) {
        Lexicon lexicon = Lexicon.of(article.language());
        Reading reading = new Reading(article.text(), lexicon);
        boolean saysKinds = !article.original().mediaType().equals("text/plain");
        new LineKinds(lexicon).of(Line.of(article), saysKinds).forEach(reading::read);
        Wording wording = new Wording(article.published(), lexicon.language());
        return new Found(
                claims(article.text(), reading.candidates(), wording), reading.boilerplate(), reading.sentences());
    }

    private static List<Claim> claims(String text, List<Candidate> candidates, Wording wording) {
        List<List<Candidate>> groups = Folding.fold(
                candidates.stream().filter(CueFinder::isWorthProposing).toList());
        List<Claim> claims = new ArrayList<>();
        for (List<Candidate> group : groups) {
            claims.add(claim(text, claims.size() + 1, group, wording));
        }
        claims.sort(Comparator.comparingDouble((Claim claim) -> -claim.score()).thenComparingInt(Claim::number));
        return claims;
    }

    private static boolean isWorthProposing(Candidate candidate) {
        return candidate.score() >= LEAST && candidate.words().size() > 1;
    }

    private static Claim claim(String text, int number, List<Candidate> group, Wording wording) {
        Candidate shown = group.getFirst();
        Map<Integer, Passage> passages = new HashMap<>();
        List<Passage> ordered = new ArrayList<>();
        for (Candidate member : group) {
            Passage passage =
                    Passage.of(text, member.span().start(), member.span().end());
            if (passages.putIfAbsent(passage.start(), passage) == null) {
                ordered.add(passage);
            }
        }
        return Claim.proposed(
                number,
                ordered,
                wording.of(text, shown),
                shown.speech().claimant(),
                shown.claimKind(),
                shown.score(),
                shown.reasons());
    }
}
