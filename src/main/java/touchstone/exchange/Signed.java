package touchstone.exchange;

import touchstone.model.Person;
import touchstone.model.SealCheck;

/**
 * Somebody's signature under some bytes.
 *
 * @param by who
 * @param publicKey Ed25519, X.509 encoded, Base64
 * @param signature Base64
 */
public record Signed(Person by, String publicKey, String signature) {

    /** SHA-256 of the key, 64 hexadecimal digits. */
    public String keyId() {
        return Sealing.keyId(publicKey);
    }

    /**
     * What checking it found.
     *
     * @param isRight whether it is a signature of those bytes with that key
     * @param key how well the key is known here under that name
     * @param fingerprint SHA-256 of the key, 64 hexadecimal digits
     */
    public record Check(boolean isRight, SealCheck.Key key, String fingerprint) {}
}
