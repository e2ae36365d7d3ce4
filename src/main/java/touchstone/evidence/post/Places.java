package touchstone.evidence.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The places at which the readers look for posts, and so which arrays of a file are worth going into. */
final class Places {

    private static final Pattern TOP = Pattern.compile("[^.\\[\\]]+\\[\\]");
    private static final String ANY_TOP = "*[]";
    private static final String ANYWHERE = "**.";
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, List<PostReader>> known = new HashMap<>();
    private final List<PostReader> readers;
    private final Set<String> all = new TreeSet<>();

    Places(List<PostReader> readers) {
        this.readers = readers;
        readers.forEach(reader -> all.addAll(reader.places()));
    }

    /** Who reads posts at this place. */
    List<PostReader> readersAt(String path) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(
                path,
                _ -> readers.stream()
                        .filter(reader -> reader.places().stream().anyMatch(place -> matches(place, path)))
                        .toList());
    }

    /** Whether posts may stand further inside. */
    boolean leadsOn(String path) {
        return all.stream().anyMatch(place -> place.length() > path.length() && place.startsWith(path));
    }

    private static boolean matches(String place, String path) {
        if (place.equals(ANY_TOP)) {
            return TOP.matcher(path).matches();
        }
        return place.startsWith(ANYWHERE)
                ? path.endsWith(place.substring(ANYWHERE.length() - 1))
                : !path.isEmpty() && place.equals(path);
    }
}
