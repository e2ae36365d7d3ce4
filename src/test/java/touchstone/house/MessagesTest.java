package touchstone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The texts that people read: every key is defined once, used, and written as the house writes. */
class MessagesTest {

    private static final Path FILE = Path.of("resources/messages.properties");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(?:json|jsonl|txt|css|html|sql|properties|png|svg|md|touchstone)");
    private static final List<String> PARTS_OF_TROUBLE = List.of(".what", ".safe", ".next");

    @Test
    void everyKeyIsDefinedOnce() throws IOException {
        List<String> keys = lines().stream().map(Map.Entry::getKey).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsAPatternWithTypographicApostrophes() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.getValue()).as(line.getKey()).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(line.getValue())).as(line.getKey()).isNotNull();
        });
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = literals();
        Set<String> beginnings = literals.stream()
                .filter(literal -> literal.endsWith(".") && literal.length() > 1)
                .collect(Collectors.toSet());

        assertThat(messages().keySet())
                .filteredOn(key -> !isUsed(key, literals, beginnings))
                .isEmpty();
    }

    @Test
    void everyKeyInTheCodeIsDefined() throws IOException {
        Set<String> keys = messages().keySet();
        Set<String> families = keys.stream().map(MessagesTest::family).collect(Collectors.toSet());

        assertThat(literals())
                .filteredOn(literal -> KEY.matcher(literal).matches()
                        && !FILE_NAME.matcher(literal).matches()
                        && families.contains(family(literal)))
                .allSatisfy(literal -> assertThat(keys)
                        .as("keys that are or begin with %s", literal)
                        .anyMatch(key -> key.equals(literal) || key.startsWith(literal + ".")));
    }

    private static boolean isUsed(String key, Set<String> literals, Set<String> beginnings) {
        return literals.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || PARTS_OF_TROUBLE.stream()
                        .filter(key::endsWith)
                        .map(part -> key.substring(0, key.length() - part.length()))
                        .anyMatch(literals::contains);
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Map<String, String> messages() throws IOException {
        Map<String, String> messages = new LinkedHashMap<>();
        lines().forEach(line -> messages.put(line.getKey(), line.getValue()));
        return messages;
    }

    private static List<Map.Entry<String, String>> lines() throws IOException {
        return Files.readString(FILE)
                .replaceAll("\\\\\\n\\s*", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*=\\s*", 2))
                .map(parts -> Map.entry(parts[0], parts[1]))
                .toList();
    }

    private static Set<String> literals() {
        return Sources.below(Sources.MAIN).stream()
                .flatMap(file -> LITERAL.matcher(Sources.text(file)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
