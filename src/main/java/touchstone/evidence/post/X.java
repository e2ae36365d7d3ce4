package touchstone.evidence.post;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import touchstone.model.Fact;
import touchstone.model.Post;
import touchstone.words.Words;

/** What every file format of X has in common. */
final class X {

    static final String PLATFORM = "X";

    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt);");
    private static final Map<String, String> CHARACTERS = Map.of("amp", "&", "lt", "<", "gt", ">");

    private static final String LEADS_TO = " → ";
    private static final int MOST_LINKS = 100;

    private X() {}

    /** The text as people see it: X writes exactly three characters as entities, and each once. */
    static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(CHARACTERS.get(found.group(1))));
    }

    /** Media in words, such as {@code 1 video}, {@code 2 photos, 1 video}; absent where there is none. */
    static @Nullable String inWords(List<Post.Media> media) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        media.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        StringJoiner words = new StringJoiner(", ");
        counts.forEach((kind, count) -> words.add(Words.text(keyOf(kind), count)));
        return counts.isEmpty() ? null : words.toString();
    }

    /**
     * Where the shortened addresses in a text lead, by the file's own word. The text itself stays as the platform gives
     * it, and nothing is asked of the network.
     *
     * @param path where the array stands in the file
     */
    static void addLinks(Fields.Facts facts, JsonNode urls, String path) {
        Set<String> known = new HashSet<>();
        int position = 0;
        for (JsonNode url : urls.isArray() ? urls : MissingNode.getInstance()) {
            String expanded = Fields.text(url, "expanded_url");
            String shown = expanded == null ? Fields.text(url, "display_url") : expanded;
            String shortened = Fields.text(url, "url");
            String at = path + "[" + position++ + "]." + (expanded == null ? "display_url" : "expanded_url");
            if (shown != null
                    && shortened != null
                    && !shown.equals(shortened)
                    && known.size() < MOST_LINKS
                    && known.add(shortened)) {
                facts.add(Fact.Kind.LINK, shortened + LEADS_TO + shown, Fact.SetBy.PLATFORM, at);
            }
        }
    }

    /** The best of a film's files that has an address, where the file names any. */
    static @Nullable String film(JsonNode variants, String address, String rate) {
        return Fields.objects(variants)
                .filter(variant -> Fields.text(variant, address) != null)
                .max(Comparator.comparingLong(variant -> {
                    Long stated = Fields.count(variant, rate);
                    return stated == null ? -1 : stated;
                }))
                .map(variant -> Fields.text(variant, address))
                .orElse(null);
    }

    /** Whether a medium of this kind is moving, so that a picture beside it is its preview only. */
    static boolean isFilm(@Nullable String kind) {
        return "video".equals(kind) || "animated_gif".equals(kind);
    }

    /** The ids of the versions of a post that was edited; absent where there is one alone. */
    static @Nullable String versions(JsonNode ids) {
        List<String> all = ids.isArray()
                ? ids.valueStream()
                        .filter(JsonNode::isString)
                        .limit(50)
                        .map(JsonNode::stringValue)
                        .toList()
                : List.of();
        return all.size() < 2 ? null : String.join(", ", all);
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
