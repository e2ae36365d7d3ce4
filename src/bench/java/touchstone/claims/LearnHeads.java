package touchstone.claims;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.head.Example;
import touchstone.claims.head.Head;
import touchstone.claims.head.HeadWriting;
import touchstone.claims.head.Recipe;
import touchstone.claims.head.Trainer;

/** Learns the heads of {@code resources/heads} again: the same data gives the same heads. */
public final class LearnHeads {

    private LearnHeads() {}

    /** Takes the folder of the data and the folder of the heads. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path heads = Path.of(arguments[1]);
        try (Encoder encoder = Encoder.load().orThrow()) {
            write(ofSentences(data.resolve("check-worthiness"), encoder), heads.resolve("sentence.head"));
        }
    }

    private static Head ofSentences(Path folder, Encoder encoder) {
        Labelled labelled = Labelled.of(folder.resolve("train.tsv"));
        List<float[]> features = EmbeddedTexts.features(labelled.texts(), encoder);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            examples.add(new Example(features.get(i), labelled.labels().get(i), 1));
        }
        return new Trainer(Recipe.CHOSEN).learn(examples);
    }

    private static void write(Head head, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            HeadWriting.write(head, out);
        }
    }
}
