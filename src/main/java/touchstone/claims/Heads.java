package touchstone.claims;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import touchstone.claims.head.Head;
import touchstone.claims.head.HeadFile;
import touchstone.claims.head.Weighing;
import touchstone.claims.head.WeighingFile;

/** The heads that the program comes with, from {@code resources/heads}; {@code docs/claims-model.md} says where they come from. */
final class Heads {

    private Heads() {}

    /** The head that scores a sentence by itself, learned from debates. */
    static Head ofSentences() {
        try (InputStream file = open("/heads/sentence.head")) {
            return HeadFile.read(new BufferedInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What turns the score of a sentence by itself into its score in an article, learned from news. */
    static Weighing ofArticles() {
        try (InputStream file = open("/heads/article.txt")) {
            return WeighingFile.read(file, ArticleFeatures.names());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = Heads.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("not in the program: " + name);
        }
        return file;
    }
}
