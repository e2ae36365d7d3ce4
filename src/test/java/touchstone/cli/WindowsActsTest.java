package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import touchstone.cli.Typing.Answer;

/** What the window can do, the command line can: rate second, answer, settle, look, and attach once more. */
class WindowsActsTest {

    @TempDir
    Path folder;

    private Ferries ferries;

    @BeforeEach
    void aCase() throws IOException {
        ferries = Ferries.begun(folder);
    }

    private void judged() {
        ferries.checker("judge", "1", "--claim", "2", "--rating", "false", "--reasons", "Zebra.");
    }

    private Answer rated(String rating) {
        return ferries.editor("rate", "1", "--claim", "2", "--rating", rating);
    }

    @Test
    void aSecondRatingIsGivenBeforeTheVerdictIsShown() {
        judged();
        ferries.checker("submit", "1");
        Answer rated = rated("mostly-false");
        assertThat(rated.err()).isEmpty();
        assertThat(rated.out())
                .startsWith("Claim 2: you say Mostly false; the verdict is False, as of ")
                .contains("by Tarja Harju");
        assertThat(ferries.editor("show", "1").out()).contains("Zebra.");
        Answer again = rated("false");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("You have rated claim 2");
    }

    @Test
    void whoLooksFirstIsNotedAsHavingLooked() {
        judged();
        ferries.checker("submit", "1");
        Answer looked = ferries.editor("rate", "1", "--claim", "2", "--look", "--json");
        assertThat(looked.status()).isZero();
        assertThat(Ferries.json(looked).has("rating")).isFalse();
        assertThat(Ferries.json(looked).get("verdict").get("rating").asString()).isEqualTo("false");
        assertThat(ferries.editor("show", "1").out()).contains("looked at the verdict without rating");
        assertThat(rated("false").status()).isEqualTo(1);
    }

    @Test
    void nobodyRatesWhatTheyKnowOrWhatIsNotThere() {
        assertThat(rated("false").err()).contains("is not in review");
        judged();
        Answer own = ferries.checker("rate", "1", "--claim", "2", "--rating", "false");
        assertThat(own.status()).isEqualTo(1);
        ferries.checker("submit", "1");
        assertThat(ferries.type("rate", "1", "--claim", "2", "--rating", "false", "--by", "Cleo Marsh")
                        .err())
                .contains("for an editor");
        Answer none = ferries.editor("rate", "1", "--claim", "1", "--rating", "false");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("Claim 1 has no verdict");
        assertThat(ferries.editor("rate", "1", "--claim", "2").status()).isEqualTo(2);
        assertThat(rated("purple").status()).isEqualTo(2);
    }

    @Test
    void anAnswerSettlesWithWhatItAnswers() {
        assertThat(ferries.editor("comment", "1", "Which pier?", "--claim", "2", "--json")
                        .out())
                .isEqualToIgnoringWhitespace("{\"case\": 1, \"comment\": 1}");
        assertThat(ferries.checker("comment", "1", "The northern.", "--reply", "1")
                        .out())
                .isEqualTo("Comment 2, on claim 2\n");
        assertThat(ferries.editor("settle", "1", "2").out()).isEqualTo("Comment 1: settled\n");
        assertThat(ferries.shown().get("comments").get(0).get("settled").asBoolean())
                .isTrue();
        Answer again = ferries.editor("settle", "1", "1");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("Comment 1 is settled already");
        assertThat(ferries.editor("settle", "1", "1", "--open").out()).isEqualTo("Comment 1: open again\n");
        assertThat(ferries.editor("settle", "1", "9").status()).isEqualTo(2);
        assertThat(ferries.editor("comment", "1", "So.", "--reply", "9").status())
                .isEqualTo(2);
    }

    @Test
    void whatAttachDidIsTakenBackAndMadeAgainTogether() throws IOException {
        String file = ferries.file("harbour.txt", "The harbour office: there was no queue at the pier.");
        ferries.checker("attach", "1", file, "--claim", "2", "--stance", "refutes", "--grade", "B2");

        assertThat(ferries.checker("undo", "1").out())
                .contains("Evidence 1 attached to claim 2")
                .contains("Evidence kept: harbour.txt");
        assertThat(ferries.shown().get("evidence").size()).isZero();
        assertThat(ferries.shown().get("stances").size()).isZero();
        assertThat(ferries.checker("redo", "1").status()).isZero();
        assertThat(ferries.shown().get("evidence").size()).isEqualTo(1);
        assertThat(ferries.shown().get("stances").size()).isEqualTo(1);
    }

    @Test
    void keptEvidenceIsAttachedToAnotherClaim() throws IOException {
        String file = ferries.file("harbour.txt", "The harbour office: there was no queue at the pier.");
        ferries.checker("attach", "1", file, "--claim", "2", "--stance", "refutes");
        Answer attached = ferries.checker(
                "attach",
                "1",
                "--evidence",
                "1",
                "--claim",
                "3",
                "--stance",
                "context",
                "--excerpt",
                "no queue",
                "--page",
                "2",
                "--grade",
                "B2");
        assertThat(attached.err()).isEmpty();
        assertThat(ferries.checker("log", "1").out()).contains("Evidence 1 attached to claim 3: Context, page 2");
        assertThat(attached.out())
                .isEqualTo("Evidence 1 on claim 3: Context\nClaim 3 was proposed; it is taken up by this.\n");
        JsonNode shown = ferries.shown();
        assertThat(shown.get("evidence").size()).isEqualTo(1);
        assertThat(shown.get("evidence").get(0).get("grade").asString()).isEqualTo("B2");
        assertThat(shown.get("stances").get(1).get("claim").asInt()).isEqualTo(3);
        assertThat(ferries.checker("attach", "1", "--evidence", "7", "--claim", "3", "--stance", "context")
                        .err())
                .contains("There is no evidence 7");
        Answer turned = ferries.checker("attach", "1", "--evidence", "1", "--claim", "3", "--stance", "supports");
        assertThat(turned.status()).isZero();
        assertThat(turned.err()).contains("Evidence 1 was on claim 3 before", "Context");
    }

    @Test
    void aFindingIsLookedAtByItsNumber() throws IOException {
        String file = ferries.file("harbour.txt", "The harbour office: there was no queue at the pier.");
        ferries.checker("attach", "1", file, "--claim", "2", "--stance", "refutes", "--excerpt", "no cars");
        assertThat(ferries.checker("look", "1", "--finding", "1").out()).isEqualTo("Finding 1: looked at\n");
        assertThat(ferries.shown().get("findings").get(0).get("looked_at").asBoolean())
                .isTrue();
        Answer again = ferries.checker("look", "1", "--finding", "1");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("looked at this finding already");
        assertThat(ferries.checker("look", "1", "--finding", "2").status()).isEqualTo(2);
    }
}
