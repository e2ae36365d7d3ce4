package touchstone.casefile;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import touchstone.model.Digest;

/** Hashes the links of a chain, one after the other, from rows as they lie there. */
final class Links {

    private static final String DIGITS = "0123456789abcdef";
    private static final int BYTES = 32;

    private final MessageDigest digest = Digest.sha256();
    private final byte[] hash = new byte[BYTES];

    /** What comes before the frames that are hashed next. */
    void follow(byte[] previous) {
        digest.update((previous.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(previous);
    }

    /** SHA-256 of what was followed and of these bytes, in 64 lower-case hexadecimal digits. */
    byte[] hash(byte[] framed, int start, int end) {
        digest.update(framed, start, end - start);
        try {
            digest.digest(hash, 0, BYTES);
        } catch (DigestException tooShort) {
            throw new IllegalStateException(tooShort);
        }
        byte[] digits = new byte[2 * BYTES];
        for (int at = 0; at < BYTES; at++) {
            digits[2 * at] = (byte) DIGITS.charAt((hash[at] >> 4) & 15);
            digits[2 * at + 1] = (byte) DIGITS.charAt(hash[at] & 15);
        }
        return digits;
    }
}
