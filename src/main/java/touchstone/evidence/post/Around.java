package touchstone.evidence.post;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file says outside its posts, such as the name of a chat or of the account, and what lies beside it.
 *
 * @param values by path, such as {@code chats.list[].name}
 * @param beside the folder in which the file lies
 */
public record Around(Map<String, String> values, Beside beside) {

    /** A file that holds nothing but the post, with nothing beside it. */
    public static final Around NOTHING = new Around(Map.of(), Beside.NOTHING);

    public Around {
        values = Map.copyOf(values);
    }

    /** The value under a path, where there is one that is not blank. */
    @Nullable
    String value(String path) {
        String value = values.get(path);
        return value == null || value.isBlank() ? null : value;
    }

    /** The first value whose path ends so. */
    Optional<Map.Entry<String, String>> ending(String path) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(path))
                .findFirst();
    }

    /** The same, and what another knows besides. */
    Around over(Around other) {
        Map<String, String> both = new HashMap<>(other.values);
        both.putAll(values);
        return new Around(both, beside);
    }
}
