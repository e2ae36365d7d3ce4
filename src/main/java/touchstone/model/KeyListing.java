package touchstone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys on this machine, for one person.
 *
 * @param own the person's own; nothing before they sign or hand something over
 * @param others all others that are known, by name, those in use first
 */
public record KeyListing(@Nullable KnownKey own, List<KnownKey> others) {

    public KeyListing {
        others = List.copyOf(others);
    }
}
