package touchstone.claims.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/**
 * A sentence encoder (bge-small-en-v1.5, its weights as whole numbers of eight bits) on ONNX Runtime. One text is read
 * at a time, so what it gives for a text depends on that text alone; several threads may ask at once.
 */
public final class Encoder implements AutoCloseable {

    private static final String MODEL = "/encoder/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/encoder/bge-small-en-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece wordPiece;
    private final List<String> outputs;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean isClosed;

    private Encoder(OrtEnvironment environment, OrtSession session, WordPiece wordPiece, List<String> outputs) {
        this.environment = environment;
        this.session = session;
        this.wordPiece = wordPiece;
        this.outputs = List.copyOf(outputs);
    }

    /**
     * Loads the encoder that the program came with; takes a tenth of a second and more. Where there is none, or the
     * machine can't run it, that is expected trouble.
     */
    public static Outcome<Encoder> load() {
        try (InputStream model = Encoder.class.getResourceAsStream(MODEL);
                InputStream tokenizer = Encoder.class.getResourceAsStream(TOKENIZER)) {
            if (model == null || tokenizer == null) {
                return Outcome.refused(Trouble.unreadable("trouble.claims.encoder-missing"));
            }
            return Outcome.done(load(model.readAllBytes(), new WordPiece(Vocabulary.read(tokenizer))));
        } catch (IOException | OrtException | LinkageError | RuntimeException unusable) {
            return unusable(unusable.getMessage());
        }
    }

    private static <T> Outcome<T> unusable(@Nullable String why) {
        return Outcome.refused(Trouble.unreadable("trouble.claims.encoder-unusable", String.valueOf(why)));
    }

    private static Encoder load(byte[] model, WordPiece wordPiece) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            OrtSession session = environment.createSession(GraphOutputs.added(model, Layer.inner()), options);
            return new Encoder(environment, session, wordPiece, Layer.names());
        }
    }

    /**
     * What the network makes of a text. Where it can't go on, or was closed, that is expected trouble.
     *
     * @param text of which the first {@value WordPiece#MOST} pieces are read
     */
    public Outcome<Encoding> encode(String text) {
        lock.readLock().lock();
        try {
            return isClosed ? unusable("closed") : Outcome.done(encoded(wordPiece.of(text)));
        } catch (OrtException | RuntimeException broken) {
            return unusable(broken.getMessage());
        } finally {
            lock.readLock().unlock();
        }
    }

    private Encoding encoded(WordPiece.Pieces pieces) throws OrtException {
        long[] ids = pieces.ids();
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor idTensor = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", mask, "token_type_ids", types),
                        java.util.Set.copyOf(outputs))) {
            List<float[]> layers = new ArrayList<>();
            for (String output : outputs) {
                layers.add(values((OnnxTensor) result.get(output).orElseThrow()));
            }
            return new Encoding(pieces.starts(), pieces.ends(), layers);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] values(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    /** Waits for the texts that are being read; those that come later are refused. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!isClosed) {
                isClosed = true;
                session.close();
            }
        } catch (OrtException stuck) {
            // its memory goes with the program
        } finally {
            lock.writeLock().unlock();
        }
    }
}
