package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import touchstone.cli.Typing.Answer;

/** What the window can take back, cut, join, untie and tick, commands can too. */
class ActsTest {

    @TempDir
    private Path folder;

    private Ferries ferries;

    @BeforeEach
    void aCase() throws IOException {
        ferries = Ferries.begun(folder);
    }

    private String done(String... typed) {
        Answer answer = ferries.checker(typed);
        assertThat(answer.status()).as(answer.err()).isZero();
        return answer.out();
    }

    private JsonNode claim(int number) {
        for (JsonNode claim : ferries.shown().get("claims")) {
            if (claim.get("number").asInt() == number) {
                return claim;
            }
        }
        throw new AssertionError("no claim " + number);
    }

    @Test
    void whatWasDoneLastIsTakenBackAndMadeAgain() {
        done("claim", "1", "reword", "--claim", "2", "--wording", "A queue of 9 km.");
        assertThat(done("undo", "1")).contains("Taken back: entry 3, ", "A queue of 9 km.");
        assertThat(claim(2).get("wording").asString()).isNotEqualTo("A queue of 9 km.");
        assertThat(done("redo", "1")).contains("Made again: entry 3, ", "A queue of 9 km.");
        assertThat(claim(2).get("wording").asString()).isEqualTo("A queue of 9 km.");
        assertThat(ferries.entries()).isEqualTo(5);
        assertThat(Ferries.json(ferries.checker("undo", "1", "--json"))
                        .get("entry")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void whatOthersDidIsNotTakenBack() {
        done("claim", "1", "take", "--claim", "2");
        Answer answer = ferries.editor("undo", "1");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("nothing of yours to undo");
        assertThat(ferries.checker("redo", "1").status()).isEqualTo(1);
    }

    @Test
    void aVerdictIsWithdrawnOnceAndStaysInTheJournal() {
        done("judge", "1", "--claim", "2", "--rating", "false", "--reasons", "No queue.");
        assertThat(done("withdraw", "1", "--claim", "2")).isEqualTo("Claim 2: verdict withdrawn\n");
        assertThat(claim(2).has("verdict")).isFalse();
        assertThat(done("log", "1")).contains("Verdict on claim 2: False", "Verdict on claim 2 withdrawn");
        assertThat(ferries.checker("withdraw", "1", "--claim", "2").err()).contains("has no verdict");
    }

    @Test
    void evidenceIsUntiedAndTakenOutWithAReason() throws IOException {
        done("attach", "1", ferries.file("office.txt", "No queue."), "--claim", "2", "--stance", "refutes");
        assertThat(done("untie", "1", "--claim", "2", "--evidence", "1"))
                .isEqualTo("Evidence 1: untied from claim 2\n");
        assertThat(ferries.shown().get("stances").size()).isZero();
        assertThat(ferries.checker("untie", "1", "--claim", "2", "--evidence", "1")
                        .status())
                .isEqualTo(2);
        assertThat(ferries.checker("remove", "1", "--evidence", "1").err()).contains("--why TEXT");
        done("remove", "1", "--evidence", "1", "--why", "Another pier.");
        assertThat(ferries.shown().get("evidence").size()).isZero();
        assertThat(done("log", "1")).contains("Another pier.");
    }

    @Test
    void aClaimIsCutAtAWordAndJoinedAgain() {
        String words = claim(1).get("wording").asString();
        String second = words.substring(words.indexOf("in March"));
        String cut = done("claim", "1", "split", "--claim", "1", "--at", "in March");
        assertThat(cut.lines()).hasSize(2).last().asString().endsWith(second);
        int number = ferries.shown().get("claims").size();
        assertThat(claim(number).get("wording").asString()).isEqualTo(second);
        done("claim", "1", "join", "--claim", "1", "--with", Integer.toString(number));
        assertThat(claim(1).get("wording").asString()).isEqualTo(words);
        assertThat(ferries.checker("claim", "1", "split", "--claim", "1", "--at", "the moon")
                        .err())
                .contains("“the moon” does not stand in claim 1");
        assertThat(ferries.checker("claim", "1", "join", "--claim", "1").err()).contains("This needs --with N.");
    }

    @Test
    void theFiveQuestionsAreTickedAndOpenedAgain() {
        assertThat(done("answer", "1", "--claim", "2", "--question", "date"))
                .isEqualTo("Claim 2, date: answered; not answered: provenance, source, place, motivation\n");
        done("claim", "1", "take", "--claim", "2");
        assertThat(ferries.checker("answer", "1", "--claim", "2", "--question", "mood")
                        .err())
                .contains("none of provenance, source, date, place, motivation");
        JsonNode json =
                Ferries.json(ferries.checker("answer", "1", "--claim", "2", "--question", "date", "--open", "--json"));
        assertThat(json.get("answered").size()).isZero();
    }

    @Test
    void whoClaimsItIsSaidLater() {
        done("claim", "1", "attribute", "--claim", "3", "--claimant", "Nordlinie");
        assertThat(claim(3).get("claimant").asString()).isEqualTo("Nordlinie");
    }

    @Test
    void thatAClaimIsTakenUpByWhatIsDoneWithItIsSaid() {
        assertThat(done("judge", "1", "--claim", "2", "--rating", "false", "--reasons", "No queue."))
                .contains("Claim 2 was proposed; it is taken up by this.");
        done("claim", "1", "dismiss", "--claim", "1");
        Answer json = ferries.checker("judge", "1", "--claim", "1", "--rating", "true", "--reasons", "So.", "--json");
        assertThat(Ferries.json(json).get("taken_up").asBoolean()).isTrue();
        assertThat(done("claim", "1", "take", "--claim", "3")).doesNotContain("by this");
    }
}
