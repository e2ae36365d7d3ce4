package touchstone.exchange.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchstone.exchange.Blobs;
import touchstone.model.Content;
import touchstone.model.Digest;

/** Looks at the kept bytes once more while a report is written: whether they still fit their hash, and pictures. */
final class KeptBytes {

    /** What became of bytes since they were kept. */
    enum State {
        WHOLE,
        CHANGED,
        MISSING
    }

    /** What was seen: the state, and for a picture its Base64. */
    private record Seen(State state, String picture) {}

    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final long LARGEST_SHOWN = 3_000_000;

    private final Blobs blobs;
    private final Map<String, Seen> seen = new HashMap<>();

    KeptBytes(Blobs blobs) {
        this.blobs = blobs;
    }

    /** Whether the bytes still fit their hash. */
    State stateOf(Content content) {
        return look(content).state;
    }

    /** A picture to be shown inside the page, where it is one that browsers show, not large, and whole. */
    Optional<String> picture(Content content) {
        Seen found = look(content);
        return isShown(content) && found.state == State.WHOLE
                ? Optional.of("data:" + content.mediaType() + ";base64," + found.picture)
                : Optional.empty();
    }

    private Seen look(Content content) {
        return seen.computeIfAbsent(
                content.sha256(),
                _ -> blobs.open(content).fold(in -> read(in, content), _ -> new Seen(State.MISSING, "")));
    }

    private static Seen read(InputStream in, Content content) {
        MessageDigest digest = Digest.sha256();
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        OutputStream to = isShown(content) ? picture : OutputStream.nullOutputStream();
        try (DigestInputStream bytes = new DigestInputStream(in, digest)) {
            bytes.transferTo(to);
        } catch (IOException unreadable) {
            return new Seen(State.MISSING, "");
        }
        boolean isWhole = Digest.hex(digest.digest()).equals(content.sha256());
        return new Seen(
                isWhole ? State.WHOLE : State.CHANGED, Base64.getEncoder().encodeToString(picture.toByteArray()));
    }

    private static boolean isShown(Content content) {
        return SHOWN.contains(content.mediaType()) && content.size() <= LARGEST_SHOWN;
    }
}
