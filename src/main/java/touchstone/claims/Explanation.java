package touchstone.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.claims.encoder.Encoding;
import touchstone.claims.encoder.Layer;
import touchstone.claims.encoder.Pretrained;
import touchstone.claims.head.Head;
import touchstone.claims.head.Weighing;
import touchstone.model.Reason;
import touchstone.model.Reason.Cue;

/**
 * Takes a score apart into the words that made it, as far as that goes. What was made of the layers' means divides
 * exactly among the sentence's pieces; each cue gets its own weight and what the pieces it stands on added, and
 * the words that weigh most besides, and say something by themselves, are named as wording. What the networks made of the first mark, which stands for
 * the whole sentence, divides among no words: it stays unexplained, as do the length, the place and small weights.
 */
final class Explanation {

    private static final Set<Cue> STAND_ON_NO_WORDS = Set.of(Cue.LEAD, Cue.QUOTATION, Cue.QUESTION);
    private static final double LEAST = 0.01;
    private static final double LEAST_OF_WORDING = 0.03;
    private static final int MOST_OF_WORDING = 2;
    private static final int SHORTEST_OF_WORDING = 3;

    private final String text;
    private final Candidate candidate;
    private final Phrases stopWords;
    private final Weighing weighing;
    private final Head.Parts parts;
    private final double share;
    private final double[] pieces;
    private final int[] starts;
    private final int[] ends;

    /**
     * An explanation of the score of one sentence of an article that was read.
     *
     * @param encoding of the sentence
     * @param parts what the sentence scores by itself, taken apart
     * @param weighing what turns that into a score within the article
     */
    Explanation(Reading reading, Candidate candidate, Encoding encoding, Head.Parts parts, Weighing weighing) {
        this.text = reading.text();
        this.stopWords = reading.stopWords();
        this.candidate = candidate;
        this.weighing = weighing;
        this.parts = parts;
        this.share = weighing.weights()[ArticleFeatures.BY_ITSELF];
        this.starts = places(encoding, Encoding.Pieces::starts);
        this.ends = places(encoding, Encoding.Pieces::ends);
        this.pieces = pieces(encoding);
    }

    /** What each piece of each network added, in logarithms of odds. */
    private double[] pieces(Encoding encoding) {
        return Stream.of(Pretrained.values())
                .flatMapToDouble(network -> DoubleStream.of(pieces(encoding, network)))
                .toArray();
    }

    private double[] pieces(Encoding encoding, Pretrained network) {
        double[] added = new double[encoding.of(network).size()];
        for (Layer layer : Layer.of(network)) {
            float[] values = encoding.values(layer);
            int begin = Features.begin(layer);
            for (int i = 0; i < values.length; i++) {
                int feature = begin + i % Encoding.WIDTH;
                added[i / Encoding.WIDTH] += parts.slopes()[feature] * (values[i] - parts.means()[feature]);
            }
        }
        for (int piece = 0; piece < added.length; piece++) {
            added[piece] *= share / added.length;
        }
        return added;
    }

    private static int[] places(Encoding encoding, Function<Encoding.Pieces, int[]> places) {
        return encoding.networks().stream()
                .flatMapToInt(pieces -> IntStream.of(places.apply(pieces)))
                .toArray();
    }

    /** The contributions, largest first, in the unit of {@link Weights}: the score is a logistic curve of their sum. */
    List<Reason> reasons() {
        boolean[] taken = new boolean[pieces.length];
        List<Reason> reasons = new ArrayList<>();
        Map<Cue, Integer> times = new EnumMap<>(Cue.class);
        for (Sighting sighting : candidate.seen()) {
            int time = times.merge(sighting.cue(), 1, Integer::sum);
            double weight = (time <= 2 ? weightOf(sighting.cue(), time == 2) : 0)
                    + (STAND_ON_NO_WORDS.contains(sighting.cue())
                            ? 0
                            : onWords(sighting.start(), sighting.end(), taken));
            add(reasons, sighting.cue(), sighting.start(), sighting.end(), weight, LEAST);
        }
        wording(reasons, taken);
        return Weights.joined(reasons);
    }

    /** What a cue weighs apart from its words: in the sentence by itself, and in the article. */
    private double weightOf(Cue cue, boolean again) {
        int alone = Features.of(cue, again);
        int within = ArticleFeatures.of(cue, again);
        return (alone < 0 ? 0 : share * parts.slopes()[alone]) + (within < 0 ? 0 : weighing.weights()[within]);
    }

    private double onWords(int start, int end, boolean[] taken) {
        double sum = 0;
        int offset = candidate.span().start();
        for (int piece = 0; piece < pieces.length; piece++) {
            boolean isInside =
                    starts[piece] < ends[piece] && offset + starts[piece] >= start && offset + ends[piece] <= end;
            if (isInside && !taken[piece]) {
                taken[piece] = true;
                sum += pieces[piece];
            }
        }
        return sum;
    }

    private void wording(List<Reason> reasons, boolean[] taken) {
        List<Reason> words = new ArrayList<>();
        for (Word word : candidate.words()) {
            if (word.form().length() < SHORTEST_OF_WORDING || stopWords.has(word)) {
                continue;
            }
            double weight = onWords(word.start(), word.end(), taken);
            add(words, Cue.WORDING, word.start(), word.end(), weight, LEAST_OF_WORDING);
        }
        words.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
        reasons.addAll(words.subList(0, Math.min(MOST_OF_WORDING, words.size())));
    }

    private void add(List<Reason> to, Cue cue, int start, int end, double logOdds, double least) {
        double weight = logOdds / Weights.STEEPNESS;
        if (Math.abs(weight) >= least) {
            to.add(new Reason(cue, text.substring(start, end), start, end, weight));
        }
    }
}
