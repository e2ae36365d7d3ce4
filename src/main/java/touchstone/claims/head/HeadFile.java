package touchstone.claims.head;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A head in a file: the letters {@code TSHD}, the format's number, how many features, networks and hidden units; then
 * means and scales as numbers of four bytes; then for each network its first input and how many, its weights, inner and outer as numbers of two bytes
 * (IEEE 754 half), its bias as one of four. Most significant byte first.
 */
public final class HeadFile {

    /** What the file begins with. */
    static final int LETTERS = 0x54534844;

    /** The number of this format. */
    static final int FORMAT = 2;

    private static final int MOST_VALUES = 10_000_000;

    private HeadFile() {}

    /**
     * Reads a head.
     *
     * @throws IOException where the file is none, or is cut short
     */
    public static Head read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != LETTERS || in.readInt() != FORMAT) {
            throw new IOException("not a head of format " + FORMAT);
        }
        int inputs = in.readInt();
        int count = in.readInt();
        int hidden = in.readInt();
        if (inputs < 1 || count < 1 || hidden < 1 || (long) inputs * hidden > MOST_VALUES || count > 100) {
            throw new IOException("a head of impossible size");
        }
        float[] means = floats(in, inputs);
        float[] scales = floats(in, inputs);
        List<Network> networks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            networks.add(network(in, inputs, hidden));
        }
        return new Head(means, scales, networks);
    }

    private static Network network(DataInputStream in, int features, int hidden) throws IOException {
        int from = in.readInt();
        int inputs = in.readInt();
        if (from < 0 || inputs < 1 || (long) from + inputs > features) {
            throw new IOException("a network that reads what is not there");
        }
        return new Network(
                from,
                inputs,
                hidden,
                halves(in, inputs * hidden),
                halves(in, hidden),
                halves(in, hidden),
                in.readFloat());
    }

    private static float[] floats(DataInputStream in, int size) throws IOException {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    private static float[] halves(DataInputStream in, int size) throws IOException {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = Float.float16ToFloat(in.readShort());
        }
        return values;
    }
}
