package touchstone.model;

import java.util.Locale;

/**
 * What people call a key by.
 *
 * @param keyId SHA-256 of the public key as X.509 encodes it, 64 hexadecimal digits
 */
public record Fingerprint(String keyId) {

    /** As many digits as nobody can make a second key for: 128 bits. */
    private static final int COMPARED = 32;

    private static final int BRIEF = 8;

    /** As it is read out and compared, in eight groups of four: {@code 3FA8 0C91 …}. */
    public String spoken() {
        return keyId.substring(0, COMPARED).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The beginning, by which a list tells keys apart; too short to trust a key by: {@code 3F:A8:0C:91}. */
    public String brief() {
        return keyId.substring(0, BRIEF).toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
    }

    /** Whether somebody typed what {@link #spoken} says, or more of it; blanks, colons and case don't count. */
    public boolean isTyped(String typed) {
        String digits = typed.replaceAll("[\\s:·-]+", "").toLowerCase(Locale.ROOT);
        return digits.length() >= COMPARED && keyId.startsWith(digits);
    }
}
