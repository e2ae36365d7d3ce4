package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.cli.Typing.Answer;

/** What is done as asked but may not be what was meant is said on standard error; what says nothing new is not written. */
class DoubtsTest {

    @TempDir
    Path folder;

    private Ferries ferries;

    @BeforeEach
    void aCase() throws IOException {
        ferries = Ferries.begun(folder);
    }

    private Answer attached(String file, String claim, String... more) {
        List<String> words = new ArrayList<>(List.of("attach", "1", file, "--claim", claim, "--stance", "refutes"));
        words.addAll(List.of(more));
        return ferries.checker(words.toArray(String[]::new));
    }

    @Test
    void theSameArticleTwiceIsSaid() {
        Answer again = ferries.checker("new", folder.resolve("ferries.txt").toString());
        assertThat(again.status()).isZero();
        assertThat(again.out()).isEqualTo("2\n");
        assertThat(again.err())
                .startsWith("touchstone: The same article is in case 1 already, “Ferries between ")
                .contains("opened by Tarja Harju on ");
    }

    @Test
    void theSameFileTwiceIsSaid() throws IOException {
        String file = ferries.file("harbour.txt", "There was no queue at the pier.");
        assertThat(attached(file, "2").err()).isEmpty();
        Answer again = attached(file, "3");
        assertThat(again.status()).isZero();
        assertThat(again.out())
                .isEqualTo("Evidence 2 on claim 3: Refutes\nClaim 3 was proposed; it is taken up by this.\n");
        assertThat(again.err())
                .contains("The same file is evidence 1 already, kept by Tarja Harju on ", "--evidence 1");
    }

    @Test
    void theSameAddressTwiceIsSaid() throws IOException {
        attached(ferries.file("harbour.txt", "There was no queue at the pier."), "2");
        assertThat(attached("https://harbour.example/a", "2").err()).isEmpty();
        assertThat(attached("https://harbour.example/b", "2").err()).isEmpty();
        assertThat(attached("https://harbour.example/a", "3").err())
                .contains("The same address is evidence 2 already, kept by Tarja Harju on ");
    }

    @Test
    void anExcerptThatTheEvidenceDoesNotHoldIsKeptAndSaid() throws IOException {
        String file = ferries.file("harbour.txt", "There was no queue at the pier.");
        Answer kept = attached(file, "2", "--excerpt", "not a single car");
        assertThat(kept.status()).isZero();
        assertThat(kept.err()).contains("The evidence does not say “not a single car” in these words.");
        assertThat(ferries.shown().get("stances").get(0).get("excerpt").asString())
                .isEqualTo("not a single car");
        String other = ferries.file("other.txt", "There was no queue at the other pier.");
        assertThat(attached(other, "2", "--excerpt", "no queue").err()).isEmpty();
    }

    @Test
    void aVerdictIsNotOfADayToCome() {
        Answer judged = ferries.checker(
                "judge", "1", "--claim", "1", "--rating", "true", "--reasons", "So.", "--as-of", "2199-01-01");
        assertThat(judged.status()).isEqualTo(1);
        assertThat(judged.err()).contains("2199-01-01 is still to come");
        assertThat(ferries.entries()).isEqualTo(2);
    }

    @Test
    void whatIsSoAlreadyIsNotWrittenAgain() {
        ferries.checker("claim", "1", "take", "--claim", "1");
        ferries.checker("claim", "1", "dismiss", "--claim", "2", "--why", "A forecast.");
        assertThat(ferries.entries()).isEqualTo(4);
        Answer taken = ferries.checker("claim", "1", "take", "--claim", "1");
        assertThat(taken.status()).isEqualTo(1);
        assertThat(taken.err()).contains("Claim 1 is taken up already.");
        Answer dismissed = ferries.checker("claim", "1", "dismiss", "--claim", "2", "--why", "A forecast.");
        assertThat(dismissed.status()).isEqualTo(1);
        assertThat(dismissed.err()).contains("Claim 2 is dismissed already.");
        assertThat(ferries.entries()).isEqualTo(4);
        assertThat(ferries.checker("claim", "1", "dismiss", "--claim", "2", "--why", "An opinion.")
                        .status())
                .isZero();
    }

    @Test
    void whatIsNoArticleIsCalledWhatItIs() throws IOException {
        Path image = Files.write(folder.resolve("queue.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1});
        assertThat(ferries.checker("new", image.toString()).err()).contains("“queue.jpg” is an image, not an article.");
        for (String address : List.of("ftp://harbour.example/x", "https://harbour.example/x")) {
            Answer fetched = ferries.checker("new", address);
            assertThat(fetched.status()).isEqualTo(2);
            assertThat(fetched.err()).contains(address).contains("Touchstone fetches nothing");
        }
        Answer kept = attached("ftp://harbour.example/x", "2");
        assertThat(kept.status()).isEqualTo(2);
        assertThat(kept.err()).contains("“ftp://harbour.example/x” is not a web address");
    }

    @Test
    void aProgramIsKeptAsAProgram() throws IOException {
        Path program = Files.write(
                folder.resolve("viewer"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        Answer kept = attached(program.toString(), "2");
        assertThat(kept.status()).isZero();
        assertThat(kept.err()).contains("“viewer” is a program", "Touchstone never runs it");
        assertThat(ferries.shown().get("evidence").get(0).get("media_type").asString())
                .isEqualTo("application/x-executable");
    }

    @Test
    void oneOfAThingIsOne() {
        assertThat(ferries.type("verify").out()).contains(": 1 case, 2 journal entries, 1 file, ");
    }
}
