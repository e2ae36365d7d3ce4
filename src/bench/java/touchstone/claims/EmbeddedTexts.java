package touchstone.claims;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import touchstone.claims.encoder.Encoder;
import touchstone.model.Digest;

/** The features of many sentences by themselves, kept under {@code target/} because the encoder takes its time. */
final class EmbeddedTexts {

    private static final Path FOLDER = Path.of("target", "features");
    private static final int LANES = Math.max(1, Runtime.getRuntime().availableProcessors());

    private EmbeddedTexts() {}

    /** The features of each sentence, in order. */
    static List<float[]> features(List<String> sentences, Encoder encoder) {
        float[][] features = embeddings(sentences, encoder);
        Lexicon lexicon = Lexicon.of("en");
        for (int i = 0; i < features.length; i++) {
            java.util.Arrays.fill(features[i], Features.CUES_BEGIN, Features.CUES_END, 0);
            SentenceReading reading = SentenceReading.of(sentences.get(i), lexicon);
            Features.putCues(features[i], reading.words().size(), reading.seen());
        }
        return List.of(features);
    }

    private static float[][] embeddings(List<String> sentences, Encoder encoder) {
        Path kept = FOLDER.resolve(Digest.of(String.join("\n", sentences).getBytes(StandardCharsets.UTF_8)) + "-"
                + Features.SIZE + ".half");
        try {
            return Files.exists(kept) ? read(kept, sentences.size()) : embed(sentences, encoder, kept);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static float[][] embed(List<String> sentences, Encoder encoder, Path kept) throws IOException {
        float[][] features = new float[sentences.size()][];
        IntStream.range(0, LANES).parallel().forEach(lane -> {
            for (int i = lane; i < features.length; i += LANES) {
                features[i] = Features.of(
                        0, List.of(), encoder.encode(sentences.get(i)).orThrow());
            }
        });
        Files.createDirectories(FOLDER);
        Path part = Files.createTempFile(FOLDER, "features", ".part");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            for (float[] one : features) {
                for (int i = 0; i < one.length; i++) {
                    out.writeShort(Float.floatToFloat16(one[i]));
                }
            }
        }
        Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
        return read(kept, features.length);
    }

    private static float[][] read(Path kept, int size) throws IOException {
        float[][] features = new float[size][Features.SIZE];
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept), 1 << 16))) {
            for (float[] one : features) {
                for (int i = 0; i < one.length; i++) {
                    one[i] = Float.float16ToFloat(in.readShort());
                }
            }
        }
        return features;
    }
}
