package touchstone.claims;

import java.util.ArrayList;
import java.util.List;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.encoder.Encoding;
import touchstone.claims.head.Example;
import touchstone.claims.head.Head;
import touchstone.claims.head.Teaching;
import touchstone.claims.head.Weighing;
import touchstone.model.Reason.Cue;

/** Learns from labelled news how a sentence's score by itself becomes its score within its article. */
final class NewsHead {

    /** How much a weight is held: chosen by leaving one article out at a time. */
    private static final double PENALTY = 10;

    /** What the score by itself and the weights of the rules count at the beginning. */
    private static final double SHARE = 0.5;

    private NewsHead() {}

    /**
     * What is held where the news say nothing.
     *
     * @param byItself what the score by itself counts
     * @param byCues what the weights of the rules count
     */
    static Weighing begun(double byItself, double byCues) {
        double[] weights = new double[ArticleFeatures.SIZE];
        weights[ArticleFeatures.BY_ITSELF] = byItself;
        double unit = Weights.STEEPNESS * byCues;
        for (Cue cue : Cue.values()) {
            for (boolean again : new boolean[] {false, true}) {
                int place = ArticleFeatures.of(cue, again);
                if (place >= 0) {
                    weights[place] = unit * Weights.of(cue) * (again ? 0.5 : 1);
                }
            }
        }
        return new Weighing(unit * Weights.start(Sentence.Kind.BODY, 10), weights);
    }

    /** The examples in one article: each of its sentences that is not boilerplate, with the mean of its labels. */
    static List<Example> examples(NewsArticle news, Encoder encoder, Head head) {
        List<Example> examples = new ArrayList<>();
        int place = 0;
        for (Candidate candidate : Reading.of(news.article()).candidates()) {
            Encoding encoding =
                    encoder.encode(candidate.span().in(news.article().text())).orThrow();
            float[] alone = Features.of(candidate.words().size(), candidate.seen(), encoding);
            float[] features = ArticleFeatures.of(candidate, place, head.score(alone));
            int labelled = news.under(candidate.span().start(), candidate.span().end());
            if (labelled >= 0) {
                double target = news.labels().get(labelled).mean() / 3;
                examples.add(new Example(features, (float) target, 1));
            }
            place++;
        }
        return examples;
    }

    static Weighing learned(List<List<Example>> articles) {
        List<Example> all = articles.stream().flatMap(List::stream).toList();
        return Teaching.taught(begun(SHARE, SHARE), all, PENALTY);
    }
}
