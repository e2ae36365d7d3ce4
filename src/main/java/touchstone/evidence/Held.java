package touchstone.evidence;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.film.FilmFacts;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/**
 * What a person holds: a dropped file or pasted bytes. Only its beginning is read; a text is read whole as long as it is
 * not above {@value #LONGEST_TEXT} bytes, so that a film of many gigabytes costs no memory.
 */
public final class Held {

    /** How much of every file is looked at, in bytes. */
    static final int HEAD = 64 * 1024;

    /** The longest text that is read whole, in bytes. */
    static final int LONGEST_TEXT = 32 * 1024 * 1024;

    private static final int LONGEST_JSON = 8 * 1024 * 1024;

    private final @Nullable Path file;
    private final @Nullable String fileName;
    private final byte[] bytes;
    private final long size;
    private final String mediaType;

    private Held(@Nullable Path file, @Nullable String fileName, byte[] bytes, long size, String mediaType) {
        this.file = file;
        this.fileName = fileName;
        this.bytes = bytes;
        this.size = size;
        this.mediaType = mediaType;
    }

    /** Looks at a file. */
    public static Outcome<Held> of(Path file) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        if (Files.isDirectory(file)) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.folder", name));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.no-file", name));
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] head = in.readNBytes(HEAD);
            String mediaType = MediaTypes.of(head, name);
            boolean wanted = MediaTypes.isText(mediaType) && size <= longest(mediaType);
            byte[] rest = wanted ? in.readNBytes(LONGEST_TEXT - head.length) : new byte[0];
            return looked(file, name, joined(head, rest), size, mediaType);
        } catch (NoSuchFileException gone) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.missing", name));
        } catch (AccessDeniedException closed) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.closed", name));
        } catch (IOException broken) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.disk", name));
        }
    }

    /**
     * Looks at bytes that were pasted.
     *
     * @param fileName the name that they came under, if any
     */
    public static Outcome<Held> of(@Nullable String fileName, byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        return looked(null, fileName, bytes.clone(), bytes.length, MediaTypes.of(head, fileName));
    }

    /** JSON is gone through piece by piece where it is long. */
    private static long longest(String mediaType) {
        return MediaTypes.isJson(mediaType) ? LONGEST_JSON : LONGEST_TEXT;
    }

    private static Outcome<Held> looked(
            @Nullable Path file, @Nullable String name, byte[] bytes, long size, String mediaType) {
        return bytes.length == 0
                ? Outcome.refused(Trouble.unreadable("trouble.evidence.empty", name == null ? "" : name))
                : Outcome.done(new Held(file, name, bytes, size, mediaType));
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        byte[] all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    /** The file that it is, unless it was pasted. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The name that it came under, only ever shown. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** Its size in bytes. */
    public long size() {
        return size;
    }

    /** What the bytes show it to be, such as {@code video/mp4}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether all of it was read. */
    public boolean isWhole() {
        return bytes.length >= size;
    }

    /** What the container of a film or sound says of itself. */
    List<Fact> filmFacts() {
        return file == null ? FilmFacts.in(bytes, mediaType) : FilmFacts.in(file, mediaType);
    }

    /** All of its bytes, one after the other; whoever reads them closes the stream. */
    InputStream stream() throws IOException {
        return file == null ? new ByteArrayInputStream(bytes) : new BufferedInputStream(Files.newInputStream(file));
    }

    /** What was read of it: all of a text, the beginning of anything else. */
    byte[] bytes() {
        return bytes;
    }
}
