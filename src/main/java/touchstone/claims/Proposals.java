package touchstone.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Passage;

/** From the scored sentences of an article to what is proposed: those worth it, with repeats folded, best first. */
final class Proposals {

    /** A book has some thousands of sentences worth a look; nobody goes through more, and a case would drown in them. */
    static final int MOST = 5_000;

    /** What is printed more often than this is a pattern, and marked where it stands first. */
    private static final int MOST_PASSAGES = 2_000;

    private final String text;
    private final Reading reading;
    private final Wording wording;

    Proposals(Article article, Reading reading) {
        this.text = article.text();
        this.reading = reading;
        this.wording =
                new Wording(article.published(), Lexicon.of(article.language()).language());
    }

    /**
     * What was found. Rows of tables are never proposed: without their heading they say nothing. A caption that was printed
     * twice always is, once: whoever looks at the page has read it twice.
     *
     * @param scored the sentences that were read, with their scores
     * @param isWorth which of them to propose
     * @param finder that gave the scores
     */
    Found found(List<Candidate> scored, Predicate<Candidate> isWorth, String finder) {
        List<List<Candidate>> groups = Folding.fold(scored.stream()
                .filter(candidate -> (isWorth.test(candidate) || reading.isPrintedTwice(candidate.span()))
                        && candidate.words().size() > 1
                        && candidate.kind() != Sentence.Kind.TABLE_ROW)
                .toList());
        List<Claim> claims = new ArrayList<>();
        for (List<Candidate> group : best(groups)) {
            claims.add(claim(claims.size() + 1, group));
        }
        claims.sort(Comparator.comparingDouble((Claim claim) -> -claim.score()).thenComparingInt(Claim::number));
        List<Sentence> sentences = Stream.concat(
                        reading.dimmed().stream(), scored.stream().map(Candidate::sentence))
                .sorted(Comparator.comparingInt(Sentence::start))
                .toList();
        return new Found(claims, reading.boilerplate(), sentences, finder);
    }

    /** The most check-worthy, in reading order. */
    private static List<List<Candidate>> best(List<List<Candidate>> groups) {
        if (groups.size() <= MOST) {
            return groups;
        }
        Set<List<Candidate>> best = Collections.newSetFromMap(new IdentityHashMap<>());
        groups.stream()
                .sorted(Comparator.comparingDouble(
                        (List<Candidate> group) -> -group.getFirst().score()))
                .limit(MOST)
                .forEach(best::add);
        return groups.stream().filter(best::contains).toList();
    }

    private Claim claim(int number, List<Candidate> group) {
        Candidate shown = group.getFirst();
        Map<Integer, Passage> passages = new HashMap<>();
        List<Passage> ordered = new ArrayList<>();
        for (Candidate member : group) {
            Passage passage =
                    Passage.of(text, member.span().start(), member.span().end());
            if (ordered.size() < MOST_PASSAGES && passages.putIfAbsent(passage.start(), passage) == null) {
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
