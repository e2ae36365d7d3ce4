package touchstone.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.archive.Zip;
import touchstone.model.Content;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;

/** What was dropped, opened or pasted: its bytes, the name they came under, what they look like and how they read. */
public final class ArticleSource {

    private final @Nullable String fileName;
    private final byte[] bytes;
    private final Shape shape;
    private final @Nullable String text;
    private final @Nullable SavedPage page;

    private ArticleSource(ArticleSource whole, SavedPage page) {
        this.fileName = whole.fileName;
        this.bytes = whole.bytes;
        this.shape = whole.shape;
        this.text = whole.text;
        this.page = page;
    }

    private ArticleSource(@Nullable String fileName, byte[] bytes) {
        this.page = null;
        this.fileName = fileName;
        this.bytes = bytes;
        Shape seen = Shape.of(bytes);
        this.text = seen == Shape.TEXT ? TextEncoding.decode(bytes).orElse(null) : null;
        this.shape = seen == Shape.TEXT ? Shape.ofText(text) : seen;
    }

    /**
     * A source.
     *
     * @param fileName the name it came under, or absent for pasted text
     * @param bytes no more than {@link ArticleReaders#CONTAINER_LIMIT}
     */
    public static ArticleSource of(@Nullable String fileName, byte[] bytes) {
        return new ArticleSource(fileName, bytes.clone());
    }

    /** The same source, with a page in it chosen. */
    public ArticleSource at(SavedPage chosen) {
        return new ArticleSource(this, chosen);
    }

    /** The page in it that was chosen. */
    Optional<SavedPage> page() {
        return Optional.ofNullable(page);
    }

    /** The name it came under, or absent for pasted text. */
    public @Nullable String fileName() {
        return fileName;
    }

    /** The name to call it by in a message; empty for pasted text. */
    String name() {
        return fileName == null ? "" : fileName;
    }

    /** What the bytes look like, whatever the name says. */
    public Shape shape() {
        return shape;
    }

    /** The decoded text with every line end as {@code \n} and no byte order mark; nothing where the bytes are no text. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** What lies in it, where it is a whole ZIP file. */
    Optional<Zip> zip() {
        boolean mayBe = shape == Shape.ARCHIVE || shape == Shape.OFFICE;
        return mayBe ? Zip.of(name(), bytes).result() : Optional.empty();
    }

    /** What to tell where no reader takes it. */
    Trouble trouble() {
        return broken().orElseGet(() -> shape.trouble(this));
    }

    /** What is wrong with a ZIP file that can't be looked into. */
    Optional<Trouble> broken() {
        boolean isZip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        return isZip ? Zip.of(name(), bytes).refusal() : Optional.empty();
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the file's name ends in one of these, given without the dot. */
    public boolean isNamed(String... endings) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (name.endsWith("." + ending)) {
                return true;
            }
        }
        return false;
    }

    /** Size, hash and kind of the bytes. */
    public Content content(String mediaType) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Content(HexFormat.of().formatHex(hash), bytes.length, mediaType);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
