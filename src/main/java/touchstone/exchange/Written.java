package touchstone.exchange;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was handed over.
 *
 * @param to where it lies
 * @param key SHA-256 of the key that it is signed with, 64 hexadecimal digits; nothing where its form is not signed
 */
public record Written(Path to, Optional<String> key) {

    /** A file in a form that nobody signs. */
    public static Written unsigned(Path to) {
        return new Written(to, Optional.empty());
    }
}
