package touchstone.claims.head;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes what was learned into a file. */
public final class HeadWriting {

    private HeadWriting() {}

    /** Writes a head as {@link HeadFile} reads it; the stream stays open. */
    public static void write(Head head, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        List<Network> networks = head.networks();
        out.writeInt(HeadFile.LETTERS);
        out.writeInt(HeadFile.FORMAT);
        out.writeInt(head.means().length);
        out.writeInt(networks.size());
        out.writeInt(networks.getFirst().hidden());
        for (float[] values : List.of(head.means(), head.scales())) {
            for (float value : values) {
                out.writeFloat(value);
            }
        }
        for (Network network : networks) {
            out.writeInt(network.from());
            out.writeInt(network.inputs());
            for (float[] values : List.of(network.weights(), network.inner(), network.outer())) {
                for (float value : values) {
                    out.writeShort(Float.floatToFloat16(value));
                }
            }
            out.writeFloat(network.bias());
        }
        out.flush();
    }
}
