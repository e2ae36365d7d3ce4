package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import touchstone.cli.Typing.Answer;

/** What {@code show} shows: all that the window does, to people and to programs. */
class ShownCaseTest {

    @TempDir
    Path folder;

    private Ferries ferries;

    @BeforeEach
    void aCase() throws IOException {
        ferries = Ferries.begun(folder);
        String file = ferries.file("harbour.txt", "The harbour office: there was no queue at the pier.");
        ferries.checker("attach", "1", file, "--claim", "2", "--stance", "refutes", "--excerpt", "no line of cars");
        ferries.checker(
                "judge",
                "1",
                "--claim",
                "2",
                "--rating",
                "false",
                "--reasons",
                "No queue.",
                "--media",
                "staged",
                "decontextualized");
    }

    @Test
    void findingsAreShownWithWhatTheyAreAboutAndWhetherSomebodyLooked() {
        String words = "The evidence does not say “no line of cars” in these words.";
        assertThat(ferries.checker("show", "1").out())
                .contains("Finding 1  claim 2, evidence 1, not looked at\n    " + words);
        JsonNode finding = ferries.shown().get("findings").get(0);
        assertThat(finding.get("number").asInt()).isEqualTo(1);
        assertThat(finding.get("kind").asString()).isEqualTo("excerpt-not-found");
        assertThat(finding.get("claim").asInt()).isEqualTo(2);
        assertThat(finding.get("evidence").asInt()).isEqualTo(1);
        assertThat(finding.get("words").asString()).isEqualTo(words);
        assertThat(finding.get("looked_at").asBoolean()).isFalse();
    }

    @Test
    void categoriesOfMediaStandBesideTheRating() {
        assertThat(ferries.checker("show", "1").out()).contains("media: Out of context, Staged");
    }

    @Test
    void aCommentSaysWhatItIsAboutWhatItAnswersAndWhetherItIsSettled() {
        ferries.editor("comment", "1", "Who counted?");
        ferries.editor("comment", "1", "Which pier?", "--claim", "2");
        ferries.editor("comment", "1", "Who sent it?", "--evidence", "1");
        ferries.checker("comment", "1", "The northern one.", "--reply", "2");
        ferries.checker("settle", "1", "1");
        assertThat(ferries.checker("show", "1").out())
                .containsPattern("Comment 1 {2}on the case, Bola Adeyemi, .* UTC, settled\n")
                .containsPattern("Comment 2 {2}on claim 2, Bola Adeyemi, .* UTC, open\n")
                .containsPattern("Comment 3 {2}on evidence 1, Bola Adeyemi, .* UTC, open\n")
                .containsPattern("Comment 4 {2}on claim 2, in answer to comment 2, Tarja Harju, .* UTC\n");
        JsonNode answer = ferries.shown().get("comments").get(3);
        assertThat(answer.get("claim").asInt()).isEqualTo(2);
        assertThat(answer.get("reply_to").asInt()).isEqualTo(2);
    }

    @Test
    void secondRatingsStandUnderTheVerdictForThoseWhoMaySeeIt() {
        ferries.checker("submit", "1");
        ferries.editor("rate", "1", "--claim", "2", "--rating", "mostly-false", "--why", "Hardly a queue.");
        assertThat(ferries.editor("show", "1").out())
                .containsPattern("second rating by Bola Adeyemi, .* UTC: Mostly false: Hardly a queue.\n");
        JsonNode second =
                ferries.shown().get("claims").get(1).get("second_ratings").get(0);
        assertThat(second.get("rating").asString()).isEqualTo("mostly-false");
        assertThat(second.get("why").asString()).isEqualTo("Hardly a queue.");
        assertThat(second.get("rated_by").asString()).isEqualTo("Bola Adeyemi");

        Answer another = ferries.type("show", "1", "--by", "Cleo Marsh", "--role", "editor");
        assertThat(another.out()).contains("covered until you rate").doesNotContain("Hardly");
        Answer asked = ferries.type("show", "1", "--json", "--by", "Cleo Marsh", "--role", "editor");
        assertThat(asked.out()).doesNotContain("Hardly").doesNotContain("mostly-false");
    }
}
