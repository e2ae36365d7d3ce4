package touchstone.model;

/**
 * A public key that somebody sent, with nothing behind it yet.
 *
 * @param name whose it says it is; empty where it says nothing
 * @param publicKey Ed25519, X.509 encoded, Base64; empty where only its hash is known
 * @param keyId SHA-256 of the key, 64 hexadecimal digits
 */
public record OfferedKey(String name, String publicKey, String keyId) {

    /** The same as another's. */
    public OfferedKey of(String other) {
        return new OfferedKey(other, publicKey, keyId);
    }

    /** What people call it by. */
    public Fingerprint fingerprint() {
        return new Fingerprint(keyId);
    }
}
