package touchstone.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A public key that is known on this machine, and how it came to be.
 *
 * @param name of the person whose key it is said to be, as it was first written
 * @param keyId SHA-256 of the key, 64 hexadecimal digits
 * @param publicKey Ed25519, X.509 encoded, Base64; empty where only its hash was remembered
 * @param how what stands behind it
 * @param since when that was, UTC; nothing where it was not noted
 * @param withdrawn when somebody stopped trusting it, UTC
 */
public record KnownKey(
        String name,
        String keyId,
        String publicKey,
        How how,
        @Nullable Instant since,
        @Nullable Instant withdrawn) {

    /** What stands behind a key. */
    public enum How {
        /** It was the first under that name; nobody compared anything. */
        SEEN,
        /** Somebody compared its fingerprint with its owner. */
        COMPARED,
        /** Its private half is or was on this machine. */
        OWN
    }

    /** What people call it by. */
    public Fingerprint fingerprint() {
        return new Fingerprint(keyId);
    }

    /** Whether it is trusted no more. */
    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** The same, trusted no more. */
    public KnownKey withdrawn(Instant at) {
        return new KnownKey(name, keyId, publicKey, how, since, at);
    }
}
