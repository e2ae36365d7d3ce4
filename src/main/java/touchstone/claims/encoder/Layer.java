package touchstone.claims.encoder;

import java.util.List;
import java.util.stream.Stream;

/** The layers of the network that are read: the last, and some before it, which know more of form and less of topic. */
public enum Layer {
    EIGHTH(0, "/encoder/layer.7/output/LayerNorm/Add_1_output_0"),
    TENTH(1, "/encoder/layer.9/output/LayerNorm/Add_1_output_0"),
    LAST(2, "last_hidden_state");

    private final int place;
    private final String output;

    Layer(int place, String output) {
        this.place = place;
        this.output = output;
    }

    /** Its place among those that are read, from 0. */
    public int place() {
        return place;
    }

    /** What the network calls the values of those that it doesn't give out by itself. */
    static List<String> inner() {
        return names().stream().filter(name -> !name.equals(LAST.output)).toList();
    }

    /** What the network calls the values of each. */
    static List<String> names() {
        return Stream.of(values()).map(layer -> layer.output).toList();
    }
}
