package touchstone.claims.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One network on ONNX Runtime; several threads may ask at once. */
final class PretrainedSession implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece wordPiece;
    private final List<String> outputs;
    private final String before;

    private PretrainedSession(
            OrtEnvironment environment, OrtSession session, WordPiece wordPiece, List<String> outputs, String before) {
        this.environment = environment;
        this.session = session;
        this.wordPiece = wordPiece;
        this.outputs = outputs;
        this.before = before;
    }

    /**
     * Loads a network; takes a tenth of a second and more.
     *
     * @param weights in ONNX's format
     */
    static PretrainedSession load(Pretrained network, byte[] weights, WordPiece wordPiece) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        List<String> outputs = Layer.of(network).stream().map(Layer::output).toList();
        List<String> inner = outputs.stream()
                .filter(output -> !output.equals(Pretrained.LAST))
                .toList();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(GraphOutputs.added(weights, inner), options);
            return new PretrainedSession(environment, session, wordPiece, outputs, network.before());
        }
    }

    /** What the network makes of a text. */
    Encoding.Pieces read(String text) throws OrtException {
        WordPiece.Pieces pieces = wordPiece.of(before + text);
        long[] ids = pieces.ids();
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor idTensor = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", mask, "token_type_ids", types),
                        Set.copyOf(outputs))) {
            List<float[]> layers = new ArrayList<>();
            for (String output : outputs) {
                layers.add(values((OnnxTensor) result.get(output).orElseThrow()));
            }
            return new Encoding.Pieces(places(pieces.starts()), places(pieces.ends()), layers);
        }
    }

    /** The same places in the text alone: what is put before it stands on none of its words. */
    private int[] places(int[] places) {
        return Arrays.stream(places)
                .map(place -> Math.max(0, place - before.length()))
                .toArray();
    }

    private static float[] values(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
