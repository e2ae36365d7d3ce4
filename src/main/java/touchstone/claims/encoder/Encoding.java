package touchstone.claims.encoder;

import java.util.Arrays;
import java.util.List;

/**
 * What the networks make of one text, piece by piece. The first piece and the last are the marks of beginning and end.
 *
 * @param networks what each of {@link Pretrained} makes of it, in their order
 */
public record Encoding(List<Pieces> networks) {

    /** How many values a piece has in each layer. */
    public static final int WIDTH = 384;

    public Encoding {
        networks = List.copyOf(networks);
    }

    /**
     * What one network makes of the text.
     *
     * @param starts where each piece begins, in UTF-16 units of the text; pieces that stand on nothing of it are empty
     * @param ends the unit after each
     * @param layers for each of its {@link Layer#of layers} the values of all pieces, one piece after the other
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Pieces(int[] starts, int[] ends, List<float[]> layers) {

        public Pieces {
            layers = List.copyOf(layers);
        }

        /** How many. */
        public int size() {
            return starts.length;
        }
    }

    /** What a network makes of the text. */
    public Pieces of(Pretrained network) {
        return networks.get(network.place());
    }

    /** The values of all pieces in a layer, one piece after the other. */
    public float[] values(Layer layer) {
        return of(layer.network()).layers().get(layer.place());
    }

    /** The mean over all pieces of each value of a layer. */
    public float[] mean(Layer layer) {
        float[] values = values(layer);
        double[] sums = new double[WIDTH];
        for (int i = 0; i < values.length; i++) {
            sums[i % WIDTH] += values[i];
        }
        float[] mean = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            mean[i] = (float) (sums[i] / of(layer.network()).size());
        }
        return mean;
    }

    /** The values of the mark of the text's beginning in a network's last layer: what it learned to say of the whole. */
    public float[] whole(Pretrained network) {
        return Arrays.copyOf(of(network).layers().getLast(), WIDTH);
    }
}
