package touchstone.archive;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A page as a web archive holds it. */
public final class CapturedPage {

    private final String address;
    private final Instant at;
    private final @Nullable String charset;
    private final byte[] bytes;

    CapturedPage(String address, Instant at, @Nullable String charset, byte[] bytes) {
        this.address = address;
        this.at = at;
        this.charset = charset;
        this.bytes = bytes;
    }

    /** Where it was captured. */
    public String address() {
        return address;
    }

    /** When it was captured, UTC. */
    public Instant at() {
        return at;
    }

    /** The encoding that its server declared. */
    public @Nullable String charset() {
        return charset;
    }

    /** Its HTML. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A part of its HTML, as far as there is any. */
    byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), Math.min(to, bytes.length));
    }
}
