package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.cli.Typing.Answer;

/** What is typed wrong is said in a line or two, changes nothing, and drops nothing in silence. */
class UsageTest {

    @TempDir
    Path folder;

    private Ferries ferries;

    @BeforeEach
    void aCase() throws IOException {
        ferries = Ferries.begun(folder);
    }

    private void isWrong(Answer answer, String... words) {
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines().count()).as(answer.err()).isLessThanOrEqualTo(3);
        assertThat(answer.err()).startsWith("touchstone: ").contains(words);
        assertThat(ferries.entries()).isEqualTo(2);
    }

    @Test
    void anErrorIsALineAndTheWayToTheHelp() {
        isWrong(
                ferries.checker("judge", "1"),
                "touchstone: This needs --claim N, --rating RATING, --reasons TEXT.\n"
                        + "  Nothing was done. See: touchstone help judge\n");
        isWrong(
                ferries.checker("judge", "1", "--claim", "two"),
                "touchstone: --claim: “two” is not a number.\n  Nothing was done. See: touchstone help judge\n");
        isWrong(
                ferries.checker("show"),
                "touchstone: This needs CASE.\n  Nothing was done. See: touchstone help show\n");
        isWrong(ferries.checker("show", "1", "2"), "“2” is one word too many");
        isWrong(ferries.checker("list", "--standing", "x"), "--standing: “x” is none of draft, in-review");
        isWrong(ferries.type("list", "--by"), "This needs --by NAME.");
    }

    @Test
    void aCommandOrAnOptionThatIsNotThereIsWrongUsage() {
        isWrong(
                ferries.type("dance"),
                "“dance” is neither a command nor an article",
                "  Nothing was done. See: touchstone help\n");
        isWrong(ferries.type("lits"), "Was “list” meant?");
        isWrong(ferries.type("--dance"), "“--dance” is not an option.", "  Nothing was done. See: touchstone help\n");
        isWrong(ferries.checker("show", "1", "--dance"), "“--dance” is not an option of “show”.");
        isWrong(ferries.checker("claim", "1", "fly", "--claim", "1"), "“fly” is none of add, take, dismiss, reword");
        isWrong(ferries.type("help", "dance"), "“dance” is not a command.");
        assertThat(ferries.type("absent.txt").err()).doesNotContain("meant");
    }

    @Test
    void helpIsPrintedWholeAndEndsItsLastLine() {
        for (String[] asked :
                List.of(new String[] {"--help"}, new String[] {"help"}, new String[] {"help", "attach"}, new String[] {
                    "attach", "--help"
                })) {
            Answer answer = ferries.type(asked);
            assertThat(answer.status()).isZero();
            assertThat(answer.out()).contains("attach").endsWith("\n").doesNotEndWith("\n\n");
        }
        assertThat(ferries.type("help", "attach").out())
                .isEqualTo(ferries.type("attach", "--help").out());
    }

    @Test
    void whatAnActOnAClaimLacksIsNamedAndNothingElse() {
        isWrong(ferries.checker("claim", "1", "reword", "--claim", "2"), "This needs --wording TEXT.");
        isWrong(ferries.checker("claim", "1", "reword", "--wording", "So."), "This needs --claim N.");
        isWrong(ferries.checker("claim", "1", "reword"), "This needs --claim N, --wording TEXT.");
        isWrong(ferries.checker("claim", "1", "add", "--end", "5"), "This needs --start N.");
        isWrong(ferries.checker("claim", "1", "take", "--claim", "2", "--why", "So."), "“take” has no use for --why");
    }

    @Test
    void aNameThatSaysNothingIsNobodys() {
        isWrong(ferries.type("claim", "1", "take", "--claim", "1", "--by", " "), "--by", "it says nothing");
    }

    @Test
    void aCommentIsAboutOneThing() {
        isWrong(ferries.checker("comment", "1", "So.", "--claim", "1", "--evidence", "1"), "--claim", "--evidence");
        isWrong(ferries.checker("comment", "1", "So.", "--reply", "1", "--claim", "1"), "--reply", "--claim");
    }

    @Test
    void aReportOnStandardOutputLeavesNoRoomForAnAnswerToPrograms() {
        isWrong(ferries.checker("export", "1", "--as", "html", "--to", "-", "--json"), "--json", "--to -");
        assertThat(ferries.checker("export", "1", "--as", "html", "--to", "-").out())
                .startsWith("<!doctype html>");
    }

    @Test
    void evidenceIsAFileOrAnAddressOrWhatIsKeptAlready() throws IOException {
        isWrong(ferries.checker("attach", "1", "--claim", "1", "--stance", "context"), "FILE", "--evidence");
        String file = ferries.file("note.txt", "No queue.");
        isWrong(
                ferries.checker("attach", "1", file, "--evidence", "1", "--claim", "1", "--stance", "context"),
                "FILE",
                "--evidence");
        isWrong(
                ferries.checker(
                        "attach", "1", "--evidence", "1", "--title", "T", "--claim", "1", "--stance", "context"),
                "--title");
    }
}
