package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.cli.Typing.Answer;

/** The table of exit statuses, held against every command with the same faults. */
class FaultsTest {

    private static final int PAGE = 32 * 1024;

    /** They need no case file at all, or an article in its place. */
    private static final Set<String> WITHOUT_CASE_FILE = Set.of("claims", "score", "heads", "keys", "tour", "help");

    /** They may make the case file. */
    private static final Set<String> BEGINNING = Set.of("new", "import");

    private static final Set<String> ASKING_ABOUT_DAMAGE = Set.of("verify", "recover");

    private static final Set<String> READING =
            Set.of("list", "show", "log", "search", "export", "verify", "recover", "learn");

    @TempDir
    private Path folder;

    private Ferries ferries;
    private Path file;
    private String article;
    private String bundle;

    /** What is typed for each command, right in every word for case 1. */
    private Map<String, List<String>> commands() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        String page = article;
        put(typed, "claims", page);
        put(typed, "score", page, "--to", folder.resolve("scores.tsv").toString());
        put(typed, "learn");
        put(typed, "heads");
        put(typed, "new", page);
        put(typed, "list");
        put(typed, "show", "1");
        put(typed, "attach", "1", page, "--claim", "1", "--stance", "context");
        put(typed, "judge", "1", "--claim", "1", "--rating", "false", "--reasons", "So.");
        put(typed, "claim", "1", "reword", "--claim", "1", "--wording", "So.");
        put(typed, "answer", "1", "--claim", "1", "--question", "date");
        put(typed, "testimony", "1", "--evidence", "1", "--naming", "by-name");
        put(typed, "untie", "1", "--claim", "1", "--evidence", "1");
        put(typed, "withdraw", "1", "--claim", "1");
        put(typed, "remove", "1", "--evidence", "1", "--why", "Twice.");
        put(typed, "undo", "1");
        put(typed, "redo", "1");
        put(typed, "comment", "1", "Who?", "--claim", "1");
        put(typed, "submit", "1");
        put(typed, "return", "1", "--why", "So.");
        put(typed, "rate", "1", "--claim", "1", "--rating", "false");
        put(typed, "settle", "1", "1");
        put(typed, "look", "1", "--finding", "1");
        put(typed, "sign", "1");
        put(typed, "reopen", "1", "--why", "So.");
        put(typed, "log", "1", "--claim", "1");
        put(
                typed,
                "export",
                "1",
                "--as",
                "html",
                "--to",
                folder.resolve("r.html").toString());
        put(typed, "import", bundle);
        put(typed, "verify");
        put(typed, "keys");
        put(typed, "recover");
        put(typed, "search", "pier");
        put(typed, "tour", folder.toString());
        put(typed, "help");
        return typed;
    }

    private static void put(Map<String, List<String>> all, String name, String... words) {
        List<String> typed = new ArrayList<>(List.of(name));
        typed.addAll(List.of(words));
        all.put(name, typed);
    }

    @BeforeEach
    void aCase() throws IOException {
        ferries = Ferries.begun(folder);
        file = folder.resolve("data/cases.touchstone");
        article = folder.resolve("ferries.txt").toString();
        bundle = folder.resolve("ferries.zip").toString();
        done("export", "1", "--as", "bundle", "--to", bundle);
        done("attach", "1", ferries.file("harbour.txt", "No queue."), "--claim", "1", "--stance", "refutes");
        done("judge", "1", "--claim", "1", "--rating", "false", "--reasons", "So.");
    }

    private void done(String... typed) {
        Answer answer = ferries.checker(typed);
        assertThat(answer.status()).as(answer.err()).isZero();
    }

    private Answer typed(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return ferries.checker(all.toArray(String[]::new));
    }

    private static void isTold(String name, Answer answer, int status) {
        assertThat(answer.status()).as("%s: %s", name, answer.err()).isEqualTo(status);
        assertThat(answer.err()).as(name).startsWith("touchstone: ");
        List<String> lines = answer.err().lines().toList();
        assertThat(lines).as(name).hasSizeGreaterThan(1);
        assertThat(lines.getLast().split("[.:;?] ")).as(name + lines).hasSizeGreaterThan(1);
    }

    @Test
    void everyCommandIsHeldAgainstTheTable() {
        assertThat(commands().keySet()).isEqualTo(new TreeSet<>(ferries.commandNames()));
    }

    @Test
    void aCaseFileThatIsNotThereIsUnusableAndIsNotMade() {
        Path absent = folder.resolve("absent.touchstone");
        commands().forEach((name, words) -> {
            if (!WITHOUT_CASE_FILE.contains(name) && !BEGINNING.contains(name)) {
                isTold(name, typed(words, "--case-file", absent.toString()), 2);
                assertThat(absent).as(name).doesNotExist();
            }
        });
    }

    @Test
    void aDamagedCaseFileIsUnusableAndTheWayOutIsNamed() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(new byte[PAGE]);
        }
        commands().forEach((name, words) -> {
            if (!WITHOUT_CASE_FILE.contains(name)) {
                Answer answer = typed(words);
                assertThat(answer.status())
                        .as("%s: %s", name, answer.err())
                        .isEqualTo(ASKING_ABOUT_DAMAGE.contains(name) ? 1 : 2);
                assertThat(answer.err() + answer.out()).as(name).contains("touchstone recover");
            }
        });
    }

    @Test
    void aCaseFileThatCanOnlyBeReadIsSaidToBeAndIsReadAllTheSame() throws IOException {
        Files.createLink(folder.resolve("second-name.touchstone"), file);
        commands().forEach((name, words) -> {
            if (!WITHOUT_CASE_FILE.contains(name)) {
                Answer answer = typed(words);
                if (READING.contains(name)) {
                    assertThat(answer.err()).as(name).doesNotContain("hard link");
                } else {
                    isTold(name, answer, 2);
                    assertThat(answer.err()).as(name).contains("hard link");
                }
            }
        });
    }

    @Test
    void aCaseThatIsNotThereIsUnusable() {
        commands().forEach((name, words) -> {
            if (words.size() > 1 && words.get(1).equals("1")) {
                List<String> elsewhere = new ArrayList<>(words);
                elsewhere.set(1, "77");
                isTold(name, typed(elsewhere), 2);
            }
        });
    }

    @Test
    void aClaimOrEvidenceThatIsNotThereIsUnusable() {
        done("submit", "1");
        commands().forEach((name, words) -> {
            for (String option : List.of("--claim", "--evidence", "--finding")) {
                int at = words.indexOf(option);
                if (at > 0) {
                    List<String> elsewhere = new ArrayList<>(words);
                    elsewhere.set(at + 1, "77");
                    isTold(name + " " + option, typed(elsewhere), 2);
                }
            }
        });
    }

    @Test
    void whatIsAnEditorsToDoIsRefusedToOthersWithTheWayToSayIt() {
        done("submit", "1");
        for (String name : List.of("return", "rate", "sign")) {
            List<String> words = commands().get(name);
            List<String> asNils = new ArrayList<>(words);
            asNils.addAll(List.of("--by", "Nils Dahl", "--role", "checker"));
            Answer answer = ferries.type(asNils.toArray(String[]::new));
            isTold(name, answer, 1);
            assertThat(answer.err()).contains("--role editor");
        }
    }

    @Test
    void anInputThatIsNotThereIsUnusable() {
        for (String[] words : List.of(
                new String[] {"claims", "absent.txt"},
                new String[] {"new", "absent.txt"},
                new String[] {"attach", "1", "absent.txt", "--claim", "1", "--stance", "context"},
                new String[] {"import", "absent.zip"},
                new String[] {"verify", "absent.touchstone"},
                new String[] {"recover", "absent.touchstone"},
                new String[] {"learn", "absent.touchstone"},
                new String[] {
                    "score", "absent.tsv", "--to", folder.resolve("s.tsv").toString()
                },
                new String[] {"keys", "trust", "absent.key", "--fingerprint", "00"})) {
            isTold(words[0], ferries.checker(words), 2);
        }
    }
}
