package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import touchstone.cli.Typing.Answer;
import touchstone.desk.ChoosingHouse;

/** A house learns from its case file by commands alone, looks at what it would change, uses it, and goes back. */
class LearnCommandTest {

    @TempDir
    Path folder;

    private Typing typing;

    @BeforeEach
    void sitDown() {
        typing = new Typing(folder);
    }

    @Test
    void tooFewChoicesAreCountedAndWhatIsMissingIsSaid() {
        String file = ChoosingHouse.file(folder, 2).toString();

        Answer answer = typing.type("learn", file);

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("English: ");
        assertThat(answer.err()).contains("too few choices", "6 more English articles");
        JsonNode json = Ferries.json(typing.type("learn", file, "--json"));
        assertThat(json.get("enough").asBoolean()).isFalse();
        assertThat(json.get("used").get("articles").asInt()).isEqualTo(2);
    }

    @Test
    void whatWasLearnedIsComparedUsedAndLeftAgain() throws IOException {
        String file = ChoosingHouse.file(folder, 10).toString();

        Answer compared = typing.type("learn", file);
        assertThat(compared.err()).isEmpty();
        assertThat(compared.status()).isZero();
        assertThat(compared.out())
                .contains("Better: on 10 articles held back", "average precision", "Nothing was changed.");
        assertThat(folder.resolve("data/heads")).doesNotExist();

        JsonNode kept = Ferries.json(typing.type("learn", file, "--keep", "--by", "Tarja Harju", "--json"));
        String name = kept.get("kept").asString();
        assertThat(name).startsWith("house 20");
        assertThat(kept.get("compared").get("judgement").asString()).isEqualTo("better");

        JsonNode listed = Ferries.json(typing.type("heads", "--json"));
        assertThat(listed.get("in_use").asString()).isEqualTo(name);
        assertThat(listed.get("heads").get(0).get("learned_by").asString()).isEqualTo("Tarja Harju");
        assertThat(typing.type("heads").out()).contains("* " + name + ", in use", "Tarja Harju", "house.touchstone");

        assertThat(typing.type("heads", "--back").out()).contains("* shipped, in use");
        assertThat(typing.type("heads", "--back").status()).isEqualTo(1);
        assertThat(typing.type("heads", "--use", name.substring(6)).out()).contains("* " + name);
        assertThat(typing.type("heads", "--use", "shipped").out()).contains("* shipped");
        Answer unknown = typing.type("heads", "--use", "house 1999-01-01");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("house 1999-01-01");

        aDamagedHeadIsTold(name);
    }

    private void aDamagedHeadIsTold(String name) throws IOException {
        typing.type("heads", "--use", name);
        Files.writeString(folder.resolve("data/heads").resolve(name.replace(' ', '-') + ".txt"), "spoiled");
        Path article = Files.writeString(folder.resolve("news.txt"), ChoosingHouse.text(1));

        Answer listed = typing.type("heads");
        assertThat(listed.status()).isEqualTo(2);
        assertThat(listed.err()).contains(name, "ordered as shipped");
        Answer claims = typing.type("claims", article.toString());
        assertThat(claims.status()).isZero();
        assertThat(claims.err()).contains(name, "ordered as shipped");
        assertThat(claims.out()).contains("fog");
    }

    @Test
    void whatIsNoCaseFileIsToldAndBothChangesAtOnceAreRefused() throws IOException {
        Path none = Files.writeString(folder.resolve("notes.txt"), "no case file");

        assertThat(typing.type("learn", none.toString()).status()).isEqualTo(2);
        assertThat(typing.type("heads", "--back", "--use", "shipped").status()).isEqualTo(2);
    }
}
