package touchstone.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;

/**
 * Every format the desk can open, asked in order; the first that knows the source reads it.
 *
 * <pre>{@code
 * new ArticleReaders(List.of(new HtmlReader(), new MarkdownReader(), new PlainTextReader())).read(file)
 * }</pre>
 */
public final class ArticleReaders {

    /**
     * The largest article, in bytes: 20 MB. The whole of War and Peace is 3.2 MB as text, and a news page saved with
     * its pictures inside seldom passes 10 MB; what is larger is something else.
     */
    public static final long LIMIT = 20_000_000;

    /** The largest file that holds an article among other things, such as its pictures, in bytes: 64 MB. */
    public static final long CONTAINER_LIMIT = 64_000_000;

    private static final int BEGINNING = 100_000;

    /** The longest novels have some 60,000. */
    private static final long MOST_LINES = 500_000;

    /** Lines without anything on them left out, and those of one paragraph counted once: the Bible has 31,000 verses. */
    private static final int MOST_PARAGRAPHS = 60_000;

    /** In UTF-16 units; the whole of the Bible has 4.4 million. */
    private static final int MOST_TEXT = 5_000_000;

    /** An address as it looks once it was taken for a path, which knows no double stroke. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:[/\\\\].*");

    private final List<ArticleReader> readers;

    /** With these formats, the one that is surest of its own first. */
    public ArticleReaders(List<ArticleReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** The article in a file. */
    public Outcome<Article> read(Path file) {
        return source(file).then(source -> read(source, Progress.UNSEEN));
    }

    /** The bytes of a file. Nothing of a file over {@link #LIMIT}, or of what is not a plain file, is read in. */
    public Outcome<ArticleSource> source(Path file) {
        String name = String.valueOf(file.getFileName());
        if (ADDRESS.matcher(file.toString()).matches() && Files.notExists(file)) {
            return refused("trouble.article.address", file.toString().replaceFirst(":[/\\\\]+", "://"));
        }
        if (Files.isDirectory(file)) {
            return refused("trouble.article.folder", name);
        }
        if (Files.notExists(file)) {
            return refused("trouble.article.missing", name);
        }
        if (!Files.isRegularFile(file)) {
            return refused("trouble.article.no-file", name);
        }
        try {
            long size = Files.size(file);
            long limit = size > LIMIT ? limit(file) : LIMIT;
            return size > limit ? tooLarge(name, size, limit) : source(name, file, limit);
        } catch (IOException unreadable) {
            return refused("trouble.article.unreadable", name);
        }
    }

    /** How large it may be, by how it begins. */
    private static long limit(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return Shape.of(stream.readNBytes(BEGINNING)).isContainer() ? CONTAINER_LIMIT : LIMIT;
        }
    }

    private static Outcome<ArticleSource> source(String name, Path file, long limit) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes((int) limit + 1);
            return bytes.length > limit
                    ? tooLarge(name, bytes.length, limit)
                    : Outcome.done(ArticleSource.of(name, bytes));
        }
    }

    /**
     * The article in bytes that are in memory already.
     *
     * @param progress stops the reading when the person cancels
     */
    public Outcome<Article> read(ArticleSource source, Progress progress) {
        long lines = source.text()
                .map(text -> text.chars().filter(unit -> unit == '\n').count())
                .orElse(0L);
        return lines > MOST_LINES
                ? refused("trouble.article.too-many-lines", source.name(), MOST_LINES)
                : reader(source).then(reader -> reader.read(source, progress)).then(article -> within(article, source));
    }

    /** What is longer than any book is refused here, before anybody looks for claims in it or lays it out. */
    private static Outcome<Article> within(Article article, ArticleSource source) {
        if (article.text().length() > MOST_TEXT) {
            return refused("trouble.article.too-much-text", source.name(), MOST_TEXT / 1_000_000);
        }
        return article.paragraphs().size() > MOST_PARAGRAPHS
                ? refused("trouble.article.too-many-lines", source.name(), MOST_PARAGRAPHS)
                : Outcome.done(article);
    }

    /**
     * The pages among which a person chooses the article, which is then read from {@link ArticleSource#at}; none where
     * the source is the article.
     *
     * @param progress stops the reading when the person cancels
     */
    public Outcome<List<SavedPage>> pages(ArticleSource source, Progress progress) {
        return reader(source).then(reader -> reader.pages(source, progress));
    }

    private Outcome<ArticleReader> reader(ArticleSource source) {
        return readers.stream()
                .filter(reader -> reader.reads(source))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(source.trouble()));
    }

    /**
     * The article in pasted text, plain or a fragment of HTML.
     *
     * @param text what the clipboard gave; its UTF-8 bytes are kept as the original
     */
    public Outcome<Article> pasted(String text) {
        ArticleSource source = ArticleSource.of(null, text.getBytes(StandardCharsets.UTF_8));
        return switch (source.shape()) {
            case EMPTY, BLANK -> refused("trouble.article.pasted-nothing");
            case DATA -> refused("trouble.article.pasted-data");
            default ->
                text.length() > LIMIT
                        ? refused("trouble.article.pasted-too-large", LIMIT / 1_000_000)
                        : read(source, Progress.UNSEEN);
        };
    }

    private static <T> Outcome<T> tooLarge(String name, long size, long limit) {
        return refused("trouble.article.too-large", name, size / 1_000_000, limit / 1_000_000);
    }

    private static <T> Outcome<T> refused(String key, Object... arguments) {
        return Outcome.refused(Trouble.unreadable(key, arguments));
    }
}
