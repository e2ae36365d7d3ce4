package touchstone.evidence.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a JSON document, from any place on. What archives put before it ({@code window.YTD.tweets.part0 =}, a byte
 * order mark) is left out.
 */
public final class JsonSource {

    private static final Pattern BEFORE =
            Pattern.compile("\\A(?:\u00ef\u00bb\u00bf)?\\s*(window\\.[\\w.$\\[\\]\"]{1,200}\\s*=\\s*)?");
    private static final int HEAD = 400;

    private final @Nullable Path file;
    private final @Nullable Path watched;
    private final long watchedSize;
    private final byte[] bytes;
    private final long base;
    private final boolean isAssigned;
    private final long size;
    private final @Nullable FileTime changed;

    private JsonSource(@Nullable Path file, byte[] bytes, byte[] head, long size, @Nullable Path watched)
            throws IOException {
        this.file = file;
        this.bytes = bytes;
        Matcher before = BEFORE.matcher(new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1));
        boolean isFound = before.lookingAt();
        this.base = isFound ? before.end() : 0;
        this.isAssigned = isFound && before.group(1) != null;
        this.size = size;
        this.watched = watched;
        this.watchedSize = watched == null ? 0 : Files.size(watched);
        this.changed = watched == null ? null : Files.getLastModifiedTime(watched);
    }

    /** A file, which is never read whole into memory. */
    public static JsonSource of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return new JsonSource(file, new byte[0], head, Files.size(file), file);
        }
    }

    /**
     * UTF-8 that is in memory already.
     *
     * @param from the file that it was read from, if any
     */
    public static JsonSource of(byte[] utf8, @Nullable Path from) throws IOException {
        return new JsonSource(null, utf8, utf8, utf8.length, from);
    }

    /** How many bytes stand before the document itself. */
    long base() {
        return base;
    }

    /** How long the document is, in bytes. */
    long size() {
        return size - base;
    }

    /** Whether the document begins with a name, as those of archives do, so that something may follow it too. */
    boolean isAssigned() {
        return isAssigned;
    }

    /** The document from a place on, in bytes from its beginning. */
    InputStream from(long place) throws IOException {
        if (file == null) {
            int start = (int) Math.min(bytes.length, base + place);
            return new ByteArrayInputStream(bytes, start, bytes.length - start);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return Channels.newInputStream(channel.position(base + place));
    }

    /** Whether the file is another than when it was first looked at. */
    boolean isChanged() throws IOException {
        return watched != null
                && (Files.size(watched) != watchedSize
                        || !Files.getLastModifiedTime(watched).equals(changed));
    }
}
