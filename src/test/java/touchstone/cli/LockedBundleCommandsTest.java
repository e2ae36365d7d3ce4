package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.cli.Typing.Answer;

/** A case that travels under a passphrase, by commands alone: nothing of it lies about, and it opens for one who knows. */
class LockedBundleCommandsTest {

    private static final String WORDS = "seven ferries, no queue";

    @TempDir
    Path folder;

    private Typing tarja;
    private Typing mila;
    private Path bundle;
    private Path words;

    @BeforeEach
    void tarjaLocksACase() throws IOException {
        tarja = new Typing(Files.createDirectory(folder.resolve("tarja")));
        mila = new Typing(Files.createDirectory(folder.resolve("mila")));
        words = Files.writeString(folder.resolve("words.txt"), WORDS + "\nnot this line\n");
        Path article = Files.writeString(folder.resolve("ferries.txt"), "48,000 people sailed in March, they said.\n");
        done(tarja.type("new", article.toString(), "--by", "Tarja Harju"));
        bundle = folder.resolve("ferries.bundle.age");
        done(export(tarja, bundle, "--passphrase-file", words.toString()));
    }

    private static Answer export(Typing who, Path to, String... more) {
        String[] command = {"export", "1", "--as", "bundle", "--to", to.toString(), "--by", "Tarja Harju"};
        return who.type(Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isZero();
        return answer;
    }

    @Test
    void aColleagueWhoKnowsThePassphraseVerifiesAndImportsIt() {
        String[] verify = {"verify", bundle.toString(), "--passphrase-file", words.toString()};
        assertThat(done(mila.type(verify)).out()).contains("Whole: this is what was handed over");
        mila.typingUnseen(WORDS);
        assertThat(done(mila.type("import", bundle.toString(), "--passphrase", "--by", "Mila Klose"))
                        .out())
                .startsWith("New: case 1, ");
        assertThat(mila.type("list").out()).contains("sailed in March");
    }

    @Test
    void nothingOfItLiesAboutBeforeOrAfterwards() throws IOException {
        mila.type("verify", bundle.toString(), "--passphrase-file", words.toString());
        mila.type("import", bundle.toString(), "--by", "Mila Klose");
        assertThat(Files.readString(bundle, StandardCharsets.ISO_8859_1)).doesNotContain("sailed");
        try (Stream<Path> left = Files.walk(folder.resolve("mila"))) {
            assertThat(left.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("cases.touchstone"))
                            .map(file -> String.valueOf(file.getFileName())))
                    .noneMatch(name -> name.endsWith(".unlocked"));
        }
    }

    @Test
    void withoutThePassphraseItIsAskedForAndWithAnotherItIsSaid() {
        Answer without = mila.type("import", bundle.toString(), "--by", "Mila Klose");
        assertThat(without.status()).isEqualTo(1);
        assertThat(without.err()).contains("is under a passphrase").contains("--passphrase-file");
        Answer wrong = mila.typingUnseen("seven ferries, no queues").type("verify", bundle.toString(), "--passphrase");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("does not open “ferries.bundle.age”");
        Answer nobody = mila.type("verify", bundle.toString(), "--passphrase");
        assertThat(nobody.status()).isEqualTo(2);
        assertThat(nobody.err()).contains("nobody is at a terminal");
    }

    @Test
    void aDamagedOneIsToldFromAWrongPassphrase() throws IOException {
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 9] ^= 4;
        Files.write(bundle, bytes);
        Answer answer = mila.type("verify", bundle.toString(), "--passphrase-file", words.toString());
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("was changed or cut off on its way");
    }

    @Test
    void aNewPassphraseIsTypedTwiceAndIsLongEnough() {
        Path other = folder.resolve("other.age");
        tarja.typingUnseen("seven ferries, no queue", "seven ferries, a queue");
        assertThat(export(tarja, other, "--passphrase").err()).contains("are not the same");
        tarja.typingUnseen("short", "short");
        assertThat(export(tarja, other, "--passphrase").err()).contains("shorter than 12 signs");
        assertThat(other).doesNotExist();
        tarja.typingUnseen(WORDS, WORDS);
        done(export(tarja, other, "--passphrase"));
        Answer html = tarja.type(
                "export",
                "1",
                "--as",
                "html",
                "--to",
                "-",
                "--passphrase-file",
                words.toString(),
                "--by",
                "Tarja Harju");
        assertThat(html.status()).isEqualTo(1);
        assertThat(html.err()).contains("Only a bundle can be put under a passphrase");
    }
}
