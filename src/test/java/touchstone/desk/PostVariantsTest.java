package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.article.ArticleReaders;
import touchstone.article.PlainTextReader;
import touchstone.article.SavedPages;
import touchstone.casefile.CaseFile;
import touchstone.claims.CueFinder;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.evidence.PostsForTests;
import touchstone.exchange.Sealing;
import touchstone.findings.Checks;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** Files in every shape of the table of posts, broken, cut off, huge and hostile, brought to a desk: told, and nothing changed. */
class PostVariantsTest {

    private static final Person TARJA = new Person("Tarja Harju", Person.Role.CHECKER);
    private static final int LONGER_THAN_ANY_VALUE = 4_100_000;
    private static final int MORE_THAN_A_POST_HOLDS = 250_000;

    @TempDir
    Path folder;

    private CaseFile file;
    private Desk desk;
    private EvidenceIntake intake;

    @BeforeEach
    void aCaseIsOpen() {
        Tools tools = new Tools(
                new ArticleReaders(List.of(new PlainTextReader())),
                new CueFinder(),
                EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html),
                Checks.shipped(),
                new Sealing(folder.resolve("keys")),
                List.of());
        file = CaseFile.open(folder.resolve("desk.touchstone"), TARJA).orThrow();
        desk = new Desk(file, tools, TARJA, Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC));
        intake = new EvidenceIntake(desk);
        desk.begin(
                        new ArticleIntake(tools)
                                .pasted("The lighthouse was built in 1871 and is 38 metres high.", Progress.UNSEEN)
                                .orThrow(),
                        "The lighthouse")
                .orThrow();
    }

    @AfterEach
    void theFileIsWhole() {
        assertThat(file.verify(Progress.UNSEEN).flaws()).isEmpty();
        file.close();
    }

    static List<PostsForTests.Shape> shapes() {
        return PostsForTests.shapes();
    }

    /** What becomes of a file, by how it is called in a failure; all of them are JSON that no reader may take. */
    private static Map<String, String> variants(PostsForTests.Shape shape) {
        String whole = shape.json().strip();
        String tokens = "0,".repeat(MORE_THAN_A_POST_HOLDS) + "0";
        Map<String, String> variants = new LinkedHashMap<>();
        variants.put("cut in the middle", whole.substring(0, whole.length() / 2));
        variants.put("cut before its end", whole.substring(0, whole.length() - 1));
        variants.put("broken by a sign", whole.replaceFirst("\":", "\""));
        variants.put("broken by a control", whole.replaceFirst("\":", "\":\u0000"));
        if (whole.startsWith("{") || whole.startsWith("[")) { // after a script something may follow
            variants.put("followed by nonsense", whole + "]]");
        }
        variants.put("huge in one value", with(whole, "\"zz\":\"" + "y".repeat(LONGER_THAN_ANY_VALUE) + "\""));
        variants.put("huge in one number", with(whole, "\"zz\":" + "7".repeat(1_000_000)));
        variants.put("huge in one name", with(whole, "\"" + "z".repeat(1_000_000) + "\":1"));
        variants.put("huge in all", with(whole, "\"zz\":[" + tokens + "," + "[".repeat(200) + "]".repeat(200) + "]"));
        variants.put("hostile: a name twice", with(whole, "\"zz\":1,\"zz\":2"));
        variants.put("hostile: nested", with(whole, "\"zz\":" + "{\"a\":".repeat(9_000) + "1" + "}".repeat(9_000)));
        return variants;
    }

    private static String with(String json, String more) {
        return json.replaceFirst("\\{", "{" + more + ",");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyVariantIsToldAndChangesNothing(PostsForTests.Shape shape) throws IOException {
        Case before = desk.now().orElseThrow();
        int entries = file.journal(before.number()).size();
        List<Path> files = files();
        for (Map.Entry<String, String> variant : variants(shape).entrySet()) {
            Path brought = Files.writeString(
                    Files.createDirectories(folder.resolve("brought")).resolve("a.json"), variant.getValue());

            Trouble trouble = bring(brought).refusal().orElse(null);

            assertThat(trouble).as(variant.getKey()).isNotNull();
            assertThat(Words.what(trouble)).as(variant.getKey()).contains("a.json");
            assertThat(Words.next(trouble)).as(variant.getKey()).isNotBlank();
            Files.delete(brought);
        }
        Files.delete(folder.resolve("brought"));
        assertThat(desk.now()).contains(before);
        assertThat(file.load(before.number()).orThrow()).isEqualTo(before);
        assertThat(file.journal(before.number())).hasSize(entries);
        assertThat(files()).isEqualTo(files);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theFileItselfIsTaken(PostsForTests.Shape shape) throws IOException {
        Path whole = Files.writeString(folder.resolve("a.json"), shape.json(), StandardCharsets.UTF_8);

        assertThat(bring(whole).orThrow().evidence().getLast().post()).isNotNull();
    }

    /** As the window does: first whether there is a choice, then what it is, then its bytes, then the case. */
    private Outcome<Case> bring(Path brought) {
        return intake.several(brought, Progress.UNSEEN)
                .then(_ -> intake.recognise(
                        brought, intake.broughtNow(String.valueOf(brought.getFileName())), Progress.UNSEEN))
                .then(draft -> intake.hold(brought, draft, Progress.UNSEEN))
                .then(intake::add);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
