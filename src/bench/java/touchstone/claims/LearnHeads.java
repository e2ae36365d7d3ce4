package touchstone.claims;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.head.Example;
import touchstone.claims.head.Head;
import touchstone.claims.head.HeadFile;
import touchstone.claims.head.HeadWriting;
import touchstone.claims.head.Recipe;
import touchstone.claims.head.Trainer;
import touchstone.claims.head.Weighing;
import touchstone.claims.head.WeighingFile;

/** Learns the heads of {@code resources/heads} again: the same data gives the same heads. */
public final class LearnHeads {

    private static final String REMARK = """
        What turns the score of a sentence by itself into its score within an article: weights of a sum, logarithm of odds.
        Learned from 12 news articles labelled sentence by sentence; docs/claims-model.md has the figures.\
        """;

    private LearnHeads() {}

    /** Takes the folder of the heads and the folder of the data; without that it leaves the heads as they are. */
    public static void main(String[] arguments) throws IOException {
        Optional<Path> data = DataFolder.of(arguments);
        if (data.isPresent()) {
            learn(data.get(), Path.of(arguments[0]));
        }
    }

    private static void learn(Path data, Path heads) throws IOException {
        try (Encoder encoder = Encoder.load().orThrow()) {
            Path sentences = heads.resolve("sentence.head");
            write(ofSentences(data.resolve("check-worthiness"), encoder), sentences);
            Head head = HeadFile.read(new ByteArrayInputStream(Files.readAllBytes(sentences)));
            Files.writeString(heads.resolve("article.txt"), ofArticles(NewsArticle.all(data), encoder, head));
        }
    }

    private static Head ofSentences(Path folder, Encoder encoder) {
        Labelled labelled = Labelled.of(folder.resolve("train.tsv"));
        List<float[]> features = EmbeddedTexts.features(labelled.texts(), encoder);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            examples.add(new Example(features.get(i), labelled.labels().get(i), 1));
        }
        return new Trainer(Recipe.CHOSEN, Features.RANGES).learn(examples);
    }

    private static String ofArticles(List<NewsArticle> news, Encoder encoder, Head head) {
        Weighing learned = NewsHead.learned(news.stream()
                .map(article -> NewsHead.examples(article, encoder, head))
                .toList());
        return WeighingFile.text(learned, ArticleFeatures.names(), REMARK);
    }

    private static void write(Head head, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            HeadWriting.write(head, out);
        }
    }
}
