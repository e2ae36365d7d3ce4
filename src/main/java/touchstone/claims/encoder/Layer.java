package touchstone.claims.encoder;

import java.util.List;
import java.util.stream.Stream;

/**
 * The layers of the networks that are read: of each the last, and some before it, which know more of form and less of
 * topic.
 */
public enum Layer {
    BGE_EIGHTH(Pretrained.BGE, "/encoder/layer.7/output/LayerNorm/Add_1_output_0"),
    BGE_TENTH(Pretrained.BGE, "/encoder/layer.9/output/LayerNorm/Add_1_output_0"),
    BGE_LAST(Pretrained.BGE, Pretrained.LAST),
    E5_EIGHTH(Pretrained.E5, "/encoder/layer.7/output/LayerNorm/Add_1_output_0"),
    E5_TENTH(Pretrained.E5, "/encoder/layer.9/output/LayerNorm/Add_1_output_0"),
    E5_LAST(Pretrained.E5, Pretrained.LAST);

    private final Pretrained network;
    private final String output;

    Layer(Pretrained network, String output) {
        this.network = network;
        this.output = output;
    }

    /** The layers that are read of a network, from first to last. */
    public static List<Layer> of(Pretrained network) {
        return Stream.of(values()).filter(layer -> layer.network == network).toList();
    }

    /** The network that it is a layer of. */
    public Pretrained network() {
        return network;
    }

    /** Its place among those that are read of its network, from 0. */
    public int place() {
        return of(network).indexOf(this);
    }

    /** What the network calls its values. */
    String output() {
        return output;
    }
}
