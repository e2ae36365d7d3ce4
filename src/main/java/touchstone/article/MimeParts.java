package touchstone.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * A message in MIME, taken apart: its own header, and its parts in order. Texts are decoded and kept, everything else is
 * only named.
 *
 * @param header the message's fields as written, the first of each name, under the name in small letters
 * @param parts the leaves of the tree
 */
record MimeParts(Map<String, String> header, List<Part> parts) {

    /** Nested deeper than any mail program writes; deeper ones cost more than they are worth. */
    private static final int DEEPEST = 30;

    private static final int MOST_PARTS = 5_000;
    private static final int LARGEST_TEXT = 20_000_000;

    /** All texts together: each is one leaf, and there may be many. */
    private static final int MOST_TEXT = 40_000_000;

    /**
     * A leaf.
     *
     * @param type in small letters, such as {@code text/html}
     * @param isAttached whether it is to be shown apart from the message
     * @param location the address that it was saved from
     * @param text the words in it, with every line end as {@code \n}; nothing where it is no text or no encoding fits
     */
    record Part(
            String type,
            boolean isAttached,
            @Nullable String location,
            @Nullable String text) {}

    /**
     * Takes a message apart.
     *
     * @throws IOException where it breaks off, or passes a limit
     */
    static MimeParts of(byte[] message) throws IOException {
        MimeConfig limits = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(2_000)
                .setMaxHeaderLen(200_000)
                .setMaxContentLen(-1)
                .build();
        MimeTokenStream stream = new MimeTokenStream(limits);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(message));
        try {
            return new Taking(stream).all();
        } catch (MimeException | RuntimeException malformed) {
            throw new IOException(malformed);
        }
    }

    /** One walk through a message. */
    private static final class Taking {

        private final MimeTokenStream stream;
        private final Map<String, String> header = new HashMap<>();
        private final Map<String, String> ofPart = new HashMap<>();
        private final List<Part> parts = new ArrayList<>();
        private int depth;
        private int text;

        Taking(MimeTokenStream stream) {
            this.stream = stream;
        }

        MimeParts all() throws IOException, MimeException {
            boolean inMessage = true;
            for (EntityState at = stream.getState(); at != EntityState.T_END_OF_STREAM; at = stream.next()) {
                switch (at) {
                    case T_START_HEADER -> ofPart.clear();
                    case T_FIELD -> keep(stream.getField(), inMessage);
                    case T_END_HEADER -> inMessage = false;
                    case T_START_MULTIPART -> deeper();
                    case T_END_MULTIPART -> depth--;
                    case T_BODY -> leaf(stream.getBodyDescriptor());
                    default -> {}
                }
            }
            return new MimeParts(Map.copyOf(header), List.copyOf(parts));
        }

        private void keep(Field field, boolean inMessage) {
            String name = field.getName().strip().toLowerCase(Locale.ROOT);
            String body = field.getBody() == null ? "" : field.getBody().strip();
            ofPart.putIfAbsent(name, body);
            if (inMessage) {
                header.putIfAbsent(name, body);
            }
        }

        private void deeper() throws IOException {
            if (++depth > DEEPEST) {
                throw new IOException("nested too deep");
            }
        }

        private void leaf(BodyDescriptor of) throws IOException {
            if (parts.size() == MOST_PARTS) {
                throw new IOException("too many parts");
            }
            String type = of.getMimeType() == null ? "" : of.getMimeType().toLowerCase(Locale.ROOT);
            String says = ofPart.getOrDefault("content-disposition", "").toLowerCase(Locale.ROOT);
            boolean declares = ofPart.getOrDefault("content-type", "")
                    .toLowerCase(Locale.ROOT)
                    .contains("charset");
            parts.add(new Part(
                    type,
                    says.startsWith("attachment"),
                    ofPart.get("content-location"),
                    type.startsWith("text/") || type.equals("application/xhtml+xml")
                            ? TextEncoding.decode(bytes(), declares ? of.getCharset() : null)
                                    .orElse(null)
                            : null));
        }

        private byte[] bytes() throws IOException {
            try (InputStream decoded = stream.getDecodedInputStream()) {
                byte[] bytes = decoded.readNBytes(LARGEST_TEXT + 1);
                text += bytes.length;
                if (bytes.length > LARGEST_TEXT || text > MOST_TEXT) {
                    throw new IOException("too much text");
                }
                return bytes;
            }
        }
    }
}
