package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.cli.Typing.Answer;

/** The way through on the command line, as a script would go it. */
class TerminalTest {

    private static final String ARTICLE = """
        Ferries between the two islands carried 48,000 passengers in March, the harbour office said on Monday.

        READ MORE: How the new timetable works

        "The queue at the pier was 9 km long," said Anna Berg, who runs the harbour office.

        It was the worst March since 1987, according to the shipping company Nordlinie.
        """;

    private static final String POST = """
        {"data": {"id": "1572568782748680194", "text": "Traffic at the pier is normal. No queue.",
         "created_at": "2022-09-21T12:49:49.000Z", "lang": "en"}}
        """;

    @TempDir
    Path folder;

    private Typing typing;
    private Path article;

    @BeforeEach
    void sitDown() throws IOException {
        typing = new Typing(folder);
        article = Files.writeString(folder.resolve("ferries.txt"), ARTICLE);
    }

    private JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.out());
    }

    private void begun() {
        assertThat(typing.type("new", article.toString(), "--by", "Tarja Harju").out())
                .isEqualTo("1\n");
    }

    @Test
    void claimsCutExactlyTheirTextOutOfTheFileAndSaveNothing() {
        Answer answer = typing.type("claims", article.toString(), "--json", "--all");
        assertThat(answer.status()).isZero();
        JsonNode claims = json(answer).get("claims");
        assertThat(claims.size()).isGreaterThanOrEqualTo(3);
        for (JsonNode claim : claims) {
            assertThat(ARTICLE.substring(
                            claim.get("start").asInt(), claim.get("end").asInt()))
                    .isEqualTo(claim.get("text").asString());
            assertThat(claim.get("text").asString()).doesNotContain("READ MORE");
            assertThat(claim.get("reasons").size()).isPositive();
        }
        assertThat(json(answer).get("boilerplate").get(0).get("why").asString()).isEqualTo("link line");
        assertThat(json(answer).get("sentences").size()).isGreaterThan(claims.size());
        assertThat(folder.resolve("data/cases.touchstone")).doesNotExist();
    }

    @Test
    void aCaseGoesFromArticleToSignatureByCommandsAlone() throws IOException {
        begun();
        Path post = Files.writeString(folder.resolve("official.json"), POST);
        Answer attached = typing.type(
                "attach",
                "1",
                post.toString(),
                "--claim",
                "2",
                "--stance",
                "refutes",
                "--grade",
                "B2",
                "--excerpt",
                "No queue.",
                "--by",
                "Tarja Harju");
        assertThat(attached.err()).isEmpty();
        assertThat(attached.status()).isZero();
        assertThat(typing.type(
                                "judge",
                                "1",
                                "--claim",
                                "2",
                                "--rating",
                                "false",
                                "--reasons",
                                "The harbour says so.",
                                "--as-of",
                                "2022-09-22",
                                "--by",
                                "Tarja Harju")
                        .status())
                .isZero();
        assertThat(typing.type("submit", "1", "--by", "Tarja Harju").status()).isZero();

        Answer own = typing.type("sign", "1", "--by", "Tarja Harju", "--role", "checker");
        assertThat(own.status()).isEqualTo(1);
        assertThat(own.err()).contains("nobody signs off their own work");

        assertThat(typing.type("sign", "1", "--waive", "Known.", "--by", "Bola Adeyemi", "--role", "editor")
                        .status())
                .isZero();
        assertThat(typing.type("verify").status()).isZero();

        JsonNode shown = json(typing.type("show", "1", "--json"));
        assertThat(shown.get("standing").asString()).isEqualTo("signed-off");
        assertThat(shown.get("evidence").get(0).get("grade").asString()).isEqualTo("B2");
        assertThat(shown.get("stances").get(0).get("direction").asString()).isEqualTo("refutes");
        assertThat(shown.get("claims").get(1).get("verdict").get("rating").asString())
                .isEqualTo("false");
        assertThat(shown.get("seal").get("by").asString()).isEqualTo("Bola Adeyemi");
    }

    @Test
    void aSignedCaseIsChangedOnlyAfterReopening() {
        begun();
        typing.type("judge", "1", "--claim", "1", "--rating", "true", "--reasons", "Counted.", "--by", "Tarja Harju");
        typing.type("submit", "1", "--by", "Tarja Harju");
        typing.type("sign", "1", "--waive", "Known.", "--by", "Bola Adeyemi", "--role", "editor");
        assertThat(typing.type("claim", "1", "take", "--claim", "2", "--by", "Tarja Harju")
                        .status())
                .isEqualTo(1);
        assertThat(typing.type("reopen", "1", "--why", "A second count.", "--by", "Tarja Harju")
                        .status())
                .isZero();
        assertThat(typing.type("claim", "1", "take", "--claim", "2", "--by", "Tarja Harju")
                        .status())
                .isZero();
    }

    @Test
    void anEditorWhoHasNotRatedReadsNoVerdictAnywhere() {
        begun();
        typing.type("judge", "1", "--claim", "1", "--rating", "absurd", "--reasons", "Zebra.", "--by", "Tarja Harju");
        typing.type("comment", "1", "I would call it absurd.", "--by", "Tarja Harju");
        typing.type("submit", "1", "--by", "Tarja Harju");
        for (String[] command : List.of(
                new String[] {"show", "1"},
                new String[] {"show", "1", "--json"},
                new String[] {"log", "1"},
                new String[] {"log", "1", "--json"},
                new String[] {"list"},
                new String[] {"list", "--json"},
                new String[] {"search", "zebra"})) {
            assertThat(as("Bola Adeyemi", "editor", command).out())
                    .doesNotContainIgnoringCase("absurd")
                    .doesNotContainIgnoringCase("zebra");
        }
        assertThat(as("Bola Adeyemi", "editor", "show", "1").out()).contains("covered until you rate");
        assertThat(as("Tarja Harju", "checker", "show", "1").out()).contains("Zebra", "I would call it absurd.");
        assertThat(as("Tarja Harju", "checker", "search", "zebra").out()).containsIgnoringCase("zebra");
    }

    private Answer as(String name, String role, String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--by", name, "--role", role));
        return typing.type(words.toArray(String[]::new));
    }

    @Test
    void anEditorReturnsAndTheReasonIsListed() {
        begun();
        typing.type("claim", "1", "take", "--claim", "1", "--by", "Tarja Harju");
        typing.type("submit", "1", "--by", "Tarja Harju");
        Answer returned =
                typing.type("return", "1", "--why", "Date the count.", "--by", "Bola Adeyemi", "--role", "editor");
        assertThat(returned.out()).isEqualTo("Case 1: Returned\n");
        assertThat(typing.type("list", "--standing", "returned").out()).contains("Returned");
        assertThat(typing.type("log", "1").out()).contains("Bola Adeyemi: Returned: Date the count.");
    }

    @Test
    void aCallIsKeptFromStandardInput() {
        begun();
        Answer kept = typing.typeWith(
                "She counted nine cars.",
                "attach",
                "1",
                "-",
                "--claim",
                "2",
                "--stance",
                "refutes",
                "--kind",
                "phone-call",
                "--title",
                "Call: harbour office",
                "--by",
                "Tarja Harju");
        assertThat(kept.out())
                .isEqualTo("Evidence 1 on claim 2: Refutes\nClaim 2 was proposed; it is taken up by this.\n");
        assertThat(json(typing.type("show", "1", "--json"))
                        .get("evidence")
                        .get(0)
                        .get("kind")
                        .asString())
                .isEqualTo("phone-call");
    }

    @Test
    void aClaimIsMadeFromOffsetsWordedAndDismissed() {
        begun();
        int before = json(typing.type("show", "1", "--json")).get("claims").size();
        typing.type(
                "claim",
                "1",
                "add",
                "--start",
                "0",
                "--end",
                "7",
                "--wording",
                "There are ferries.",
                "--by",
                "Tarja Harju");
        JsonNode claims = json(typing.type("show", "1", "--json")).get("claims");
        assertThat(claims.size()).isEqualTo(before + 1);
        JsonNode made = claims.get(before);
        assertThat(made.get("passages").get(0).get("quote").asString()).isEqualTo("Ferries");
        assertThat(made.get("by_hand").asBoolean()).isTrue();
        String number = made.get("number").asString();
        assertThat(typing.type("claim", "1", "dismiss", "--claim", number, "--why", "Everybody knows.")
                        .status())
                .isZero();
        assertThat(typing.type("claim", "1", "add", "--start", "5", "--end", "999999")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void searchFindsWordsWhereTheyStand() {
        begun();
        Answer found = typing.type("search", "passengers", "--json");
        assertThat(found.status()).isZero();
        assertThat(json(found).get(0).get("case").asInt()).isEqualTo(1);
        assertThat(typing.type("search", "helicopter").out()).isEmpty();
    }

    @Test
    void wrongUsageAndUnreadableInputExitWithTwoAndChangeNothing() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(
                folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Path text = Files.writeString(folder.resolve("not-a-case-file.touchstone"), "hello");
        Path folderWithout = folder.resolve("nowhere");
        Stream.of(
                        typing.type("new", empty.toString()),
                        typing.type("new", binary.toString()),
                        typing.type("claims", folder.resolve("absent.txt").toString()),
                        typing.type("show", "1"),
                        typing.type("list", "--case-file", text.toString()),
                        typing.type("verify", folderWithout.toString()),
                        typing.type("judge", "1"),
                        typing.type("dance"))
                .forEach(answer -> {
                    assertThat(answer.status()).isEqualTo(2);
                    assertThat(answer.err()).isNotBlank();
                    assertThat(answer.out()).isEmpty();
                });
        assertThat(folder.resolve("data/cases.touchstone")).doesNotExist();
        assertThat(text).hasContent("hello");
    }

    @Test
    void aKindOrAWordThatMakesNoSenseExitsWithTwoAndASentence() {
        begun();
        Answer post = typing.typeWith("No queue.", attach("-", "--kind", "social-post"));
        assertThat(post.status()).isEqualTo(2);
        assertThat(post.err()).contains("Words alone are no evidence of the kind “Social post”");
        for (String option : List.of("--title", "--excerpt", "--author", "--note", "--how", "--source-url")) {
            Answer blank = typing.typeWith("No queue.", attach(article.toString(), option, " "));
            assertThat(blank.status()).as(option).isEqualTo(2);
            assertThat(blank.err()).contains(option).contains("it says nothing");
        }
        assertThat(json(typing.type("show", "1", "--json")).get("evidence")).isEmpty();
    }

    @Test
    void theKindOfAnAddressIsWhatThePersonSaysItIs() {
        begun();
        Answer kept = typing.type(attach("https://harbour.example/statement", "--kind", "official-statement"));
        assertThat(kept.status()).isZero();
        assertThat(json(typing.type("show", "1", "--json"))
                        .get("evidence")
                        .get(0)
                        .get("kind")
                        .asString())
                .isEqualTo("official-statement");
    }

    @Test
    void aBackupThatFailsIsToldBesideWhatWasDone() throws IOException {
        begun();
        Files.writeString(folder.resolve("data/cases.touchstone.backups"), "a file where the folder should be");
        Answer kept = typing.type(attach("https://harbour.example/statement"));
        assertThat(kept.status()).isZero();
        assertThat(kept.err()).contains("Today’s backup of “cases.touchstone” could not be made.");
    }

    private static String[] attach(String what, String... more) {
        List<String> typed = new ArrayList<>(
                List.of("attach", "1", what, "--claim", "2", "--stance", "refutes", "--by", "Tarja Harju"));
        typed.addAll(List.of(more));
        return typed.toArray(String[]::new);
    }

    @Test
    void aRatingThatTheScaleLacksIsRefusedByName() {
        begun();
        Answer answer = typing.type("judge", "1", "--claim", "1", "--rating", "rubbish", "--reasons", "So.");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("“rubbish”", "true, mostly-true, half-true, mostly-false, false, absurd");
        assertThat(typing.type("judge", "1", "--claim", "1", "--rating", "Mostly true", "--reasons", "So.")
                        .status())
                .isZero();
    }

    @Test
    void commandsAndOptionsAreForTheCommandLineAndArticlesForTheWindow() {
        assertThat(typing.asks("list")).isTrue();
        assertThat(typing.asks("--dance")).isTrue();
        assertThat(typing.asks("ferries.html")).isFalse();
        assertThat(typing.asks()).isFalse();
    }

    @Test
    void theVersionAndTheHelpAreSaid() {
        assertThat(typing.type("--version").out()).isEqualTo("Touchstone test\n");
        assertThat(typing.type("--help").out()).contains("claims", "attach", "verify");
    }
}
