package touchstone.claims.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lets a network in ONNX's format give what its inner layers hold. The format is a protocol buffer, of which two behind
 * one another are read as one with both contents: so a second graph that has nothing but outputs adds these to the first.
 */
final class GraphOutputs {

    private static final int GRAPH = 7;
    private static final int OUTPUT = 12;
    private static final int NAME = 1;
    private static final int TYPE = 2;
    private static final int TENSOR_TYPE = 1;
    private static final int ELEMENT_TYPE = 1;
    private static final int FLOAT = 1;
    private static final int LENGTH_DELIMITED = 2;

    private GraphOutputs() {}

    /**
     * The same network with more outputs.
     *
     * @param model in ONNX's format
     * @param names of the values to give out; numbers of four bytes
     */
    static byte[] added(byte[] model, List<String> names) {
        byte[] type = field(TYPE, field(TENSOR_TYPE, new byte[] {ELEMENT_TYPE << 3, FLOAT}));
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        for (String name : names) {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            output.writeBytes(field(NAME, name.getBytes(StandardCharsets.UTF_8)));
            output.writeBytes(type);
            graph.writeBytes(field(OUTPUT, output.toByteArray()));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(model.length + graph.size() + 8);
        whole.writeBytes(model);
        whole.writeBytes(field(GRAPH, graph.toByteArray()));
        return whole.toByteArray();
    }

    private static byte[] field(int number, byte[] content) {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        field.write(number << 3 | LENGTH_DELIMITED);
        int length = content.length;
        while (length >= 0x80) {
            field.write((length & 0x7F) | 0x80);
            length >>>= 7;
        }
        field.write(length);
        field.writeBytes(content);
        return field.toByteArray();
    }
}
