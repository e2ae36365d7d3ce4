package touchstone.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of texts, each with its length before it, so that no two lists of texts have the same bytes. A text's length
 * is that of its UTF-8 bytes, in decimal digits, followed by a colon: {@code "abc", ""} is {@code 3:abc0:}.
 */
public final class Digest {

    private Digest() {}

    /** The bytes of these texts, each with its length before it. */
    public static byte[] framed(String... texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(utf8);
        }
        return bytes.toByteArray();
    }

    /** SHA-256 over {@link #framed these texts}, in 64 lower-case hexadecimal digits. */
    public static String of(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            digest.update((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(utf8);
        }
        return hex(digest.digest());
    }

    /** SHA-256 of bytes, in 64 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    /** A digest that is fed piece by piece. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Lower-case hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
