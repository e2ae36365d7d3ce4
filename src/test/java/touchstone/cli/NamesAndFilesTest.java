package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.cli.Typing.Answer;

/** What must not leave the house, and what must not disappear from it. */
class NamesAndFilesTest {

    private static final String ARTICLE = """
        Ferries between the two islands carried 48,000 passengers in March, the harbour office said on Monday.
        """;
    private static final String WORDS = "Vilja Aaltonen says: I counted them myself. Aaltonen was calm.";

    @TempDir
    private Path folder;

    private Typing typing;

    @BeforeEach
    void aCase() throws IOException {
        typing = new Typing(folder);
        Path article = Files.writeString(folder.resolve("ferries.txt"), ARTICLE);
        assertThat(type("new", article.toString()).status()).isZero();
    }

    @Test
    void aNameThatIsNotToBeSaidStaysOutOfTheReportAndThePicture() throws IOException {
        call("--naming", "by-function");

        Answer report = type("export", "1", "--as", "html", "--to", "-");
        assertThat(report.status()).isZero();
        assertThat(report.out())
                .doesNotContainIgnoringCase("Aaltonen")
                .doesNotContain("Vilja")
                .contains("[name withheld] says: I counted them myself.", "clerk of the harbour office")
                .contains("is not to be named in public");
        assertThat(type("show", "1").out() + type("show", "1", "--json").out()).contains("Vilja Aaltonen");
        Path picture = folder.resolve("times.png");
        assertThat(type("export", "1", "--as", "timeline", "--to", picture.toString())
                        .status())
                .isZero();
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(2560);
    }

    @Test
    void whoIsNotToBeNamedAtAllIsNotCalledByTheirFunctionEither() throws IOException {
        call("--naming", "not-at-all");

        assertThat(type("export", "1", "--as", "html", "--to", "-").out())
                .doesNotContain("Aaltonen")
                .doesNotContain("clerk of the harbour office")
                .doesNotContain("behind the customs house");
    }

    @Test
    void whoMayBeNamedIs() throws IOException {
        call("--naming", "by-name");

        assertThat(type("export", "1", "--as", "html", "--to", "-").out())
                .contains("Vilja Aaltonen, clerk of the harbour office")
                .doesNotContain("behind the customs house")
                .doesNotContain("Ilmari")
                .doesNotContain("[name withheld]");
    }

    @Test
    void aBundleTakesSuchANameAlongOnlyWhereSomebodySaysSo() throws IOException {
        call("--naming", "by-function");
        Path bundle = folder.resolve("case.bundle");

        Answer refused = type("export", "1", "--as", "bundle", "--to", bundle.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("not to be named", "--with-names");
        assertThat(bundle).doesNotExist();
        assertThat(type("export", "1", "--as", "bundle", "--to", bundle.toString(), "--with-names")
                        .status())
                .isZero();
    }

    @Test
    void thereAreNoTermsForWhatNobodySaid() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "48,213 were counted.");

        assertThat(type("attach", "1", file.toString(), "--claim", "1", "--stance", "context", "--naming", "by-name")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void aFileBesideTheCaseFileThatChangedOrDisappearedIsNamed() throws IOException {
        Path large = Files.write(folder.resolve("harbour.bin"), new byte[3 << 20]);
        assertThat(type("attach", "1", large.toString(), "--claim", "1", "--stance", "context")
                        .status())
                .isZero();
        Path kept = beside();
        String hash = kept.getFileName().toString();
        assertThat(verified().status()).isZero();

        byte[] bytes = Files.readAllBytes(kept);
        bytes[1 << 20] ^= 1;
        kept.toFile().setWritable(true);
        Files.write(kept, bytes);
        Answer changed = verified();
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out() + changed.err()).contains(hash);

        Files.delete(kept);
        Answer gone = verified();
        assertThat(gone.status()).isEqualTo(1);
        assertThat(gone.out() + gone.err()).contains(hash);
        assertThat(gone.out()).isNotEqualTo(changed.out());
    }

    private Answer verified() {
        return typing.type("verify", caseFile().toString());
    }

    private Path caseFile() {
        return walk(".touchstone");
    }

    private Path beside() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Path walk(String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void call(String... terms) {
        List<String> command = new ArrayList<>(List.of(
                "attach",
                "1",
                "-",
                "--claim",
                "1",
                "--stance",
                "supports",
                "--kind",
                "phone-call",
                "--title",
                "Call to Vilja Aaltonen",
                "--author",
                "Vilja Aaltonen",
                "--function",
                "clerk of the harbour office",
                "--reached",
                "at the door behind the customs house",
                "--heard-by",
                "Ilmari Aaltonen",
                "--published-at",
                "2022-04",
                "--note",
                "Aaltonen keeps the lists",
                "--wording",
                "notes",
                "--by",
                "Tarja Harju",
                "--role",
                "checker"));
        command.addAll(List.of(terms));
        Answer answer = typing.typeWith(WORDS, command.toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isZero();
    }

    @Test
    void whoAgreesLaterIsNamedAndWhoTakesItBackIsNot() {
        call("--naming", "not-at-all");
        Answer answer = type("testimony", "1", "--evidence", "1", "--naming", "by-name");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("May be named: By name");
        assertThat(report()).contains("Vilja Aaltonen");
        type("testimony", "1", "--evidence", "1", "--naming", "not-at-all");
        assertThat(report()).doesNotContain("Aaltonen");
        assertThat(type("log", "1").out()).contains("may be named: By name → Not to be named");
        assertThat(type("testimony", "1", "--evidence", "1").status()).isEqualTo(2);
        assertThat(type("testimony", "1", "--evidence", "9", "--naming", "by-name")
                        .status())
                .isEqualTo(2);
    }

    private String report() {
        return type("export", "1", "--as", "html", "--to", "-").out();
    }

    private Answer type(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--by", "Tarja Harju", "--role", "checker"));
        return typing.type(words.toArray(String[]::new));
    }
}
