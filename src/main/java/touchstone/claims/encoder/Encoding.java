package touchstone.claims.encoder;

import java.util.Arrays;
import java.util.List;

/**
 * What the network makes of one text, piece by piece. The first piece and the last are the marks of beginning and end.
 *
 * @param starts where each piece begins, in UTF-16 units of the text
 * @param ends the unit after each
 * @param layers for each of {@link Layer}, by its place, the values of all pieces, one piece after the other
 */
@SuppressWarnings("ArrayRecordComponent")
public record Encoding(int[] starts, int[] ends, List<float[]> layers) {

    /** How many values a piece has in each layer. */
    public static final int WIDTH = 384;

    public Encoding {
        layers = List.copyOf(layers);
    }

    /** How many pieces. */
    public int size() {
        return starts.length;
    }

    /** The mean over all pieces of each value of a layer. */
    public float[] mean(Layer layer) {
        float[] values = layers.get(layer.place());
        double[] sums = new double[WIDTH];
        for (int i = 0; i < values.length; i++) {
            sums[i % WIDTH] += values[i];
        }
        float[] mean = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            mean[i] = (float) (sums[i] / size());
        }
        return mean;
    }

    /** The values of the mark of the text's beginning, in the last layer: what the encoder learned to say of the whole. */
    public float[] whole() {
        return Arrays.copyOf(layers.get(Layer.LAST.place()), WIDTH);
    }
}
