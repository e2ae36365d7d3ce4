package touchstone.claims;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.claims.encoder.Encoding;
import touchstone.claims.encoder.Layer;
import touchstone.model.Reason.Cue;

/**
 * The features of one sentence: its length, each cue when first seen and when seen again, then the means over its pieces
 * of what the encoder's layers hold, then what it says of the whole. Heads were learned with this order; a change of it
 * needs new ones.
 */
final class Features {

    /** The cues that are counted. */
    static final List<Cue> CUES = List.of(
            Cue.FIGURE_WITH_UNIT,
            Cue.FIGURE,
            Cue.MONEY,
            Cue.SHARE,
            Cue.DATE,
            Cue.DAY,
            Cue.PLACE,
            Cue.NAME,
            Cue.SUPERLATIVE,
            Cue.COMPARISON,
            Cue.CAUSE,
            Cue.EVENT,
            Cue.ATTRIBUTION,
            Cue.QUOTATION,
            Cue.HEDGE,
            Cue.MEDIA,
            Cue.FORECAST,
            Cue.OPINION,
            Cue.PERSONAL,
            Cue.QUESTION);

    private static final Map<Cue, Integer> PLACES =
            IntStream.range(0, CUES.size()).boxed().collect(Collectors.toUnmodifiableMap(CUES::get, i -> i));

    /** Where the encoder's values begin. */
    static final int CUES_END = 1 + 2 * CUES.size();

    /** How many there are. */
    static final int SIZE = CUES_END + (Layer.values().length + 1) * Encoding.WIDTH;

    private Features() {}

    /** The features of a sentence of so many words in which this was seen. */
    static float[] of(int words, List<Sighting> seen, Encoding encoding) {
        float[] features = new float[SIZE];
        putCues(features, words, seen);
        for (Layer layer : Layer.values()) {
            System.arraycopy(encoding.mean(layer), 0, features, begin(layer), Encoding.WIDTH);
        }
        System.arraycopy(encoding.whole(), 0, features, SIZE - Encoding.WIDTH, Encoding.WIDTH);
        return features;
    }

    /** Puts the length and the cues where they belong. */
    static void putCues(float[] features, int words, List<Sighting> seen) {
        features[0] = (float) Math.log1p(words);
        for (Sighting sighting : seen) {
            Integer place = PLACES.get(sighting.cue());
            if (place != null) {
                int first = 1 + 2 * place;
                features[first + (features[first] == 0 ? 0 : 1)] = 1;
            }
        }
    }

    /** Which feature counts a cue when it is seen for the first time, or again; -1 where none does. */
    static int of(Cue cue, boolean again) {
        Integer place = PLACES.get(cue);
        return place == null ? -1 : 1 + 2 * place + (again ? 1 : 0);
    }

    /** Where the values of a layer begin. */
    static int begin(Layer layer) {
        return CUES_END + layer.place() * Encoding.WIDTH;
    }
}
