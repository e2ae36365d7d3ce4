package touchstone.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases of one language that the finder looks for, from {@code resources/claims/<language>.txt}.
 * Lines in square brackets name a list; the lines after it are its phrases, with commas between.
 */
final class Lexicon {

    private static final String UNKNOWN = "und";

    private final String language;
    private final Map<String, Phrases> lists;

    private Lexicon(String language, Map<String, Phrases> lists) {
        this.language = language;
        this.lists = lists;
    }

    /** The lexicon of a language; where there is none, the few signs and words that are written alike in many. */
    static Lexicon of(@Nullable String tag) {
        String known = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        String language = known.isEmpty() ? UNKNOWN : known;
        try (InputStream own = Lexicon.class.getResourceAsStream("/claims/" + language + ".txt")) {
            if (own != null) {
                return new Lexicon(language, read(own));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (language.equals(UNKNOWN)) {
            throw new IllegalStateException("not in the program: /claims/" + UNKNOWN + ".txt");
        }
        return of(UNKNOWN);
    }

    /** Whether there is a lexicon of a language. */
    static boolean isKnown(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return !language.isEmpty() && Lexicon.class.getResource("/claims/" + language + ".txt") != null;
    }

    /** The language whose words these are. */
    String language() {
        return language;
    }

    /** The list of that name; empty where the language has none. */
    Phrases list(String name) {
        return lists.getOrDefault(name, Phrases.NONE);
    }

    private static Map<String, Phrases> read(InputStream stream) throws IOException {
        Map<String, List<String>> phrases = new HashMap<>();
        String name = "";
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    name = line.substring(1, line.length() - 1);
                } else if (!line.startsWith("#")) {
                    phrases.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(List.of(line.split(",")));
                }
            }
        }
        Map<String, Phrases> lists = new HashMap<>();
        phrases.forEach((list, those) ->
                lists.put(list, new Phrases(those.stream().map(String::strip).toList())));
        return Map.copyOf(lists);
    }
}
