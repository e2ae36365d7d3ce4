package touchstone.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Content;

/** What was dropped, opened or pasted: its bytes, the name they came under, what they look like and how they read. */
public final class ArticleSource {

    private final @Nullable String fileName;
    private final byte[] bytes;
    private final Shape shape;
    private final @Nullable String text;

    private ArticleSource(@Nullable String fileName, byte[] bytes) {
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
     * @param bytes no more than {@link ArticleReaders#LIMIT}
     */
    public static ArticleSource of(@Nullable String fileName, byte[] bytes) {
        return new ArticleSource(fileName, bytes.clone());
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
