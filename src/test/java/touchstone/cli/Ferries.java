package touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.cli.Typing.Answer;

/** A case about ferries, on which a checker and an editor work by commands alone. */
final class Ferries {

    private static final String ARTICLE = """
        Ferries between the two islands carried 48,000 passengers in March, the harbour office said on Monday.

        "The queue at the pier was 9 km long," said Anna Berg, who runs the harbour office.

        It was the worst March since 1987, according to the shipping company Nordlinie.
        """;

    private final Path folder;
    private final Typing typing;

    private Ferries(Path folder) {
        this.folder = folder;
        this.typing = new Typing(folder);
    }

    /** The case, begun by the checker. */
    static Ferries begun(Path folder) throws IOException {
        Ferries begun = new Ferries(folder);
        begun.checker("new", begun.file("ferries.txt", ARTICLE));
        return begun;
    }

    /** A file in the folder; gives its path. */
    String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** What Tarja, who checks, types. */
    Answer checker(String... command) {
        return typing.type(with(List.of("--by", "Tarja Harju", "--role", "checker"), command));
    }

    /** What Bola, who edits, types. */
    Answer editor(String... command) {
        return typing.type(with(List.of("--by", "Bola Adeyemi", "--role", "editor"), command));
    }

    /** What somebody types who does not say who they are. */
    Answer type(String... command) {
        return typing.type(command);
    }

    /** The words that name a command. */
    Set<String> commandNames() {
        return typing.names();
    }

    /** The case as programs read it, as the checker may see it. */
    JsonNode shown() {
        return json(checker("show", "1", "--json"));
    }

    /** How many lines the journal has. */
    int entries() {
        return shown().get("entries").asInt();
    }

    static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.out());
    }

    private static String[] with(List<String> more, String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(more);
        return words.toArray(String[]::new);
    }
}
