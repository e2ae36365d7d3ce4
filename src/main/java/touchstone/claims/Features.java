package touchstone.claims;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.claims.encoder.Encoding;
import touchstone.claims.encoder.Layer;
import touchstone.claims.encoder.Pretrained;
import touchstone.claims.head.Range;
import touchstone.model.Reason.Cue;

/**
 * The features of one sentence: what the encoder's first network makes of it; its length, and each cue when first seen
 * and when seen again; what the second makes of it. Of a network that is the means over the sentence's pieces of what its
 * layers hold, then what it says of the whole. Heads were learned with this order; a change of it needs new ones.
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

    private static final int OF_A_NETWORK = (Layer.of(Pretrained.BGE).size() + 1) * Encoding.WIDTH;

    /** Where the length and the cues begin. */
    static final int CUES_BEGIN = OF_A_NETWORK;

    /** Where they end. */
    static final int CUES_END = CUES_BEGIN + 1 + 2 * CUES.size();

    /** How many there are. */
    static final int SIZE = CUES_END + OF_A_NETWORK;

    /** For each network of the encoder, what it makes of a sentence together with the length and the cues. */
    static final List<Range> RANGES = List.of(new Range(0, CUES_END), new Range(CUES_BEGIN, SIZE));

    private Features() {}

    /** The features of a sentence of so many words in which this was seen. */
    static float[] of(int words, List<Sighting> seen, Encoding encoding) {
        float[] features = new float[SIZE];
        putCues(features, words, seen);
        for (Layer layer : Layer.values()) {
            System.arraycopy(encoding.mean(layer), 0, features, begin(layer), Encoding.WIDTH);
        }
        for (Pretrained network : Pretrained.values()) {
            int end = begin(network) + OF_A_NETWORK;
            System.arraycopy(encoding.whole(network), 0, features, end - Encoding.WIDTH, Encoding.WIDTH);
        }
        return features;
    }

    /** Puts the length and the cues where they belong. */
    static void putCues(float[] features, int words, List<Sighting> seen) {
        features[CUES_BEGIN] = (float) Math.log1p(words);
        for (Sighting sighting : seen) {
            Integer place = PLACES.get(sighting.cue());
            if (place != null) {
                int first = CUES_BEGIN + 1 + 2 * place;
                features[first + (features[first] == 0 ? 0 : 1)] = 1;
            }
        }
    }

    /** Which feature counts a cue when it is seen for the first time, or again; -1 where none does. */
    static int of(Cue cue, boolean again) {
        Integer place = PLACES.get(cue);
        return place == null ? -1 : CUES_BEGIN + 1 + 2 * place + (again ? 1 : 0);
    }

    /** Where the values of a layer begin. */
    static int begin(Layer layer) {
        return begin(layer.network()) + layer.place() * Encoding.WIDTH;
    }

    private static int begin(Pretrained network) {
        return switch (network) {
            case BGE -> 0;
            case E5 -> CUES_END;
        };
    }
}
