package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.cli.Typing.Answer;

/** The page about what programs read: every command on it, typed in its order, answers with the names that it shows. */
class JsonPageTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("`touchstone ([^`]+)`\\n(?:\\n```json\\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final String ARTICLE = """
        Ferries between the two islands carried 48,000 passengers in March, the harbour office said on Monday.

        "The queue at the pier was 9 km long," said Anna Berg, who runs the harbour office.

        It was the worst March since 1987, according to the shipping company Nordlinie.
        """;

    @TempDir
    private Path folder;

    @Test
    void everyAnswerHasTheNamesThatThePageShows() throws IOException {
        Files.writeString(folder.resolve("ferries.txt"), ARTICLE);
        Files.writeString(folder.resolve("count.txt"), "The harbour office: 48,000 passengers.\n");
        List<MatchResult> examples = EXAMPLE.matcher(Files.readString(Path.of("docs/json.md")))
                .results()
                .toList();
        assertThat(examples).hasSizeGreaterThan(20);
        Typing typing = new Typing(folder);
        for (MatchResult example : examples) {
            Answer answer = typing.type(words(example.group(1)));
            assertThat(answer.status()).as(example.group(1) + answer.err()).isZero();
            if (example.group(2) != null) {
                assertThat(names(answer.out())).as(example.group(1)).isEqualTo(names(example.group(2)));
            }
        }
    }

    private String[] words(String typed) {
        return WORD.matcher(typed)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .map(word -> word.endsWith(".txt") || word.endsWith(".bundle")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
    }

    private static Set<String> names(String json) {
        Set<String> names = new TreeSet<>();
        gather(JsonMapper.shared().readTree(json), "", names);
        return names;
    }

    /** Of a list of objects, the page shows the first alone. */
    private static void gather(JsonNode node, String at, Set<String> names) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                names.add(at + "." + field.getKey());
                gather(field.getValue(), at + "." + field.getKey(), names);
            });
        } else if (node.isArray() && !node.isEmpty()) {
            gather(new ArrayList<>(node.values()).getFirst(), at + "[]", names);
        }
    }
}
