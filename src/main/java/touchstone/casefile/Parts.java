package touchstone.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a case by the number of the claim or evidence that they belong to, each in order.
 *
 * @param <T> the parts
 */
final class Parts<T> {

    private final Map<Integer, List<T>> byOwner = new HashMap<>();

    void add(int owner, T part) {
        byOwner.computeIfAbsent(owner, _ -> new ArrayList<>()).add(part);
    }

    List<T> of(int owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    @Nullable
    T one(int owner) {
        List<T> parts = of(owner);
        return parts.isEmpty() ? null : parts.getFirst();
    }
}
