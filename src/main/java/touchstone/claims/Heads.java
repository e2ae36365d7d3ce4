package touchstone.claims;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import touchstone.claims.head.Head;
import touchstone.claims.head.HeadFile;
import touchstone.claims.head.Weighing;
import touchstone.claims.head.WeighingFile;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** The heads that the program comes with, from {@code resources/heads}; {@code docs/claims-model.md} says where they come from. */
final class Heads {

    private Heads() {}

    /** The head that scores a sentence by itself, learned from debates; trouble where it can't be read. */
    static Outcome<Head> ofSentences() {
        try (InputStream file = open("/heads/sentence.head")) {
            Head head = HeadFile.read(new BufferedInputStream(file));
            return head.means().length == Features.SIZE ? Outcome.done(head) : unusable("for other features");
        } catch (IOException unreadable) {
            return unusable(unreadable.getMessage());
        }
    }

    /** What turns the score of a sentence by itself into its score in an article, learned from news; trouble where it can't be read. */
    static Outcome<Weighing> ofArticles() {
        try (InputStream file = open("/heads/article.txt")) {
            return Outcome.done(WeighingFile.read(file, ArticleFeatures.names()));
        } catch (IOException unreadable) {
            return unusable(unreadable.getMessage());
        }
    }

    private static <T> Outcome<T> unusable(@Nullable String why) {
        return Outcome.refused(Trouble.unreadable("trouble.claims.heads-unusable", String.valueOf(why)));
    }

    private static InputStream open(String name) throws IOException {
        InputStream file = Heads.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("not in the program: " + name);
        }
        return file;
    }
}
