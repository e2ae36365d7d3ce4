package touchstone.evidence.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Post;
import touchstone.words.Words;

/** What every file format of X has in common. */
final class X {

    static final String PLATFORM = "X";

    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt);");
    private static final Map<String, String> CHARACTERS = Map.of("amp", "&", "lt", "<", "gt", ">");

    private X() {}

    /** The text as people see it: X writes exactly three characters as entities, and each once. */
    static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(CHARACTERS.get(found.group(1))));
    }

    /** The time in an id in ISO 8601, where it has one. */
    static @Nullable String timeIn(@Nullable String id) {
        return id == null ? null : PostIds.ofX(id).map(Object::toString).orElse(null);
    }

    /** Media in words, such as {@code 1 video}, {@code 2 photos, 1 video}; absent where there is none. */
    static @Nullable String inWords(List<Post.Media> media) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        media.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        StringJoiner words = new StringJoiner(", ");
        counts.forEach((kind, count) -> words.add(Words.text(keyOf(kind), count)));
        return counts.isEmpty() ? null : words.toString();
    }

    /** Counts in words; absent where the file states none. */
    static @Nullable String inWords(Post.Counts counts) {
        StringJoiner words = new StringJoiner(", ");
        add(words, "evidence.counts.replies", counts.replies());
        add(words, "evidence.counts.reposts", counts.reposts());
        add(words, "evidence.counts.likes", counts.likes());
        return words.length() == 0 ? null : words.toString();
    }

    private static void add(StringJoiner words, String key, @Nullable Long count) {
        if (count != null) {
            words.add(Words.text(key, count));
        }
    }

    private static String keyOf(String kind) {
        return switch (kind) {
            case "photo" -> "evidence.media.photos";
            case "video" -> "evidence.media.videos";
            case "animated_gif" -> "evidence.media.animations";
            default -> "evidence.media.others";
        };
    }
}
