package touchstone.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import touchstone.model.Claim;
import touchstone.model.Reason.Cue;

/**
 * The features of a sentence in its article: what the sentence scores by itself, where it stands, who says it, and its
 * cues. The weighing of an article's sentences was learned with this order; a change of it needs a new one.
 */
final class ArticleFeatures {

    /** What the sentence scores by itself: logarithm of the odds. */
    static final int BY_ITSELF = 0;

    private static final int HEADLINE = 1;
    private static final int CAPTION = 2;
    private static final int LEAD = 3;
    private static final int EARLY = 4;
    private static final int QUOTED = 5;
    private static final int REPORTED = 6;
    private static final int LENGTH = 7;
    private static final int SHORT = 8;
    private static final int CUES_BEGIN = 9;
    private static final int FEWEST_WORDS = 6;
    private static final double USUAL_LENGTH = 3;
    private static final double FADES_AFTER = 4;

    /** How many there are. */
    static final int SIZE = CUES_BEGIN + 2 * Features.CUES.size();

    private ArticleFeatures() {}

    /** What each is called, in order. */
    static List<String> names() {
        List<String> names = new ArrayList<>(
                List.of("by itself", "headline", "caption", "lead", "early", "quoted", "reported", "length", "short"));
        Features.CUES.forEach(cue -> Stream.of("", " again")
                .forEach(again -> names.add(cue.name().toLowerCase(java.util.Locale.ROOT) + again)));
        return List.copyOf(names);
    }

    /**
     * The features of a sentence.
     *
     * @param place how many sentences of the article stand before it
     * @param byItself what it scores by itself
     */
    static float[] of(Candidate candidate, int place, double byItself) {
        float[] features = new float[SIZE];
        features[BY_ITSELF] = (float) byItself;
        features[HEADLINE] = candidate.kind() == Sentence.Kind.HEADLINE ? 1 : 0;
        features[CAPTION] = candidate.kind() == Sentence.Kind.CAPTION ? 1 : 0;
        features[EARLY] = (float) (1 / (1 + place / FADES_AFTER));
        features[QUOTED] = candidate.speech().kind() == Claim.Kind.QUOTED ? 1 : 0;
        features[REPORTED] = candidate.speech().kind() == Claim.Kind.REPORTED ? 1 : 0;
        features[LENGTH] = (float) (Math.log1p(candidate.words().size()) - USUAL_LENGTH);
        features[SHORT] = candidate.words().size() < FEWEST_WORDS ? 1 : 0;
        for (Sighting sighting : candidate.seen()) {
            int first = of(sighting.cue(), false);
            if (first >= 0) {
                features[first == LEAD || features[first] == 0 ? first : first + 1] = 1;
            }
        }
        return features;
    }

    /** Which feature counts a cue when it is seen for the first time, or again; -1 where none does. */
    static int of(Cue cue, boolean again) {
        if (cue == Cue.LEAD) {
            return again ? -1 : LEAD;
        }
        int place = Features.CUES.indexOf(cue);
        return place < 0 ? -1 : CUES_BEGIN + 2 * place + (again ? 1 : 0);
    }
}
