package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.cli.Typing.Answer;

/** Two people get to know each other's keys by commands alone, and what happens when one is lost or somebody lies. */
class KeysCommandTest {

    @TempDir
    Path folder;

    private Typing tarja;
    private Typing mila;
    private Path exported;

    @BeforeEach
    void tarjaExportsHerKey() throws IOException {
        tarja = new Typing(Files.createDirectory(folder.resolve("tarja")));
        mila = new Typing(Files.createDirectory(folder.resolve("mila")));
        exported = folder.resolve("tarja.pem");
        done(keys(tarja, "Tarja Harju", "export", "--to", exported.toString()));
    }

    private static Answer keys(Typing typing, String who, String... more) {
        return typing.type(Stream.of(List.of("keys"), List.of(more), List.of("--by", who))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isZero();
        return answer;
    }

    private static JsonNode listed(Typing typing, String who) {
        return JsonMapper.shared()
                .readTree(done(keys(typing, who, "list", "--json")).out());
    }

    private static String spoken(Typing typing, String who) {
        return listed(typing, who).get("own").get("fingerprint").asString();
    }

    @Test
    void anExportedKeyIsOneThatOpensslReadsAndNamesItsOwner() throws IOException {
        assertThat(exported)
                .content()
                .startsWith("Touchstone key of Tarja Harju\nFingerprint " + spoken(tarja, "Tarja Harju"))
                .contains("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2Vw")
                .doesNotContain("PRIVATE");
        assertThat(spoken(tarja, "Tarja Harju")).matches("([0-9A-F]{4} ){7}[0-9A-F]{4}");
    }

    @Test
    void aKeyIsTrustedOnlyByWhatItsOwnerReadsOut() {
        String right = spoken(tarja, "Tarja Harju");
        String wrong = right.substring(0, 38) + (right.endsWith("0") ? "1" : "0");
        assertThat(keys(mila, "Mila Klose", "trust", exported.toString()).err())
                .contains("--fingerprint DIGITS: call Tarja Harju");
        Answer refused = keys(mila, "Mila Klose", "trust", exported.toString(), "--fingerprint", wrong);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("not the fingerprint of this key of Tarja Harju");
        assertThat(keys(mila, "Mila Klose", "trust", exported.toString(), "--fingerprint", right.substring(0, 20))
                        .status())
                .as("too little was read out")
                .isEqualTo(1);
        String typed = right.toLowerCase(Locale.ROOT).replace(' ', ':');
        assertThat(done(keys(mila, "Mila Klose", "trust", exported.toString(), "--fingerprint", typed))
                        .out())
                .contains("Tarja Harju")
                .contains("fingerprint compared");
        assertThat(listed(mila, "Mila Klose").get("others").get(0).get("how").asString())
                .isEqualTo("compared");
    }

    private Path handedOver(Typing typing, String name) throws IOException {
        Path article = Files.writeString(folder.resolve(name + ".txt"), "48,000 people sailed in March, they said.\n");
        done(typing.type("new", article.toString(), "--by", "Tarja Harju"));
        Path bundle = folder.resolve(name + ".bundle");
        done(typing.type("export", "1", "--as", "bundle", "--to", bundle.toString(), "--by", "Tarja Harju"));
        return bundle;
    }

    @Test
    void aComparedKeyShowsAsSuchAndAWithdrawnOneIsSaidLoudly() throws IOException {
        Path bundle = handedOver(tarja, "one");
        done(keys(mila, "Mila Klose", "trust", exported.toString(), "--fingerprint", spoken(tarja, "Tarja Harju")));
        assertThat(done(mila.type("verify", bundle.toString())).out())
                .contains("key " + spoken(tarja, "Tarja Harju") + " (compared)");
        done(keys(mila, "Mila Klose", "withdraw", "tarja  harju"));
        Answer answer = mila.type("verify", bundle.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("(withdrawn)").contains("a key or a seal is not right");
        Answer refused = mila.type("import", bundle.toString(), "--by", "Mila Klose");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("no longer trusted here");
    }

    @Test
    void anImpostorUnderAKnownNameIsSaidLoudlyAndNotTrustedByAccident() throws IOException {
        done(keys(mila, "Mila Klose", "trust", exported.toString(), "--fingerprint", spoken(tarja, "Tarja Harju")));
        Typing impostor = new Typing(Files.createDirectory(folder.resolve("impostor")));
        Path bundle = handedOver(impostor, "two");
        Answer answer = mila.type("verify", bundle.toString(), "--json");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(answer.out()).get("key_is").asString())
                .isEqualTo("another");
        Path theirs = folder.resolve("theirs.pem");
        done(keys(impostor, "Tarja Harju", "export", "--to", theirs.toString()));
        String[] trust = {"trust", theirs.toString(), "--fingerprint", spoken(impostor, "Tarja Harju")};
        assertThat(keys(mila, "Mila Klose", trust).err()).contains("has another key here");
        done(keys(
                mila,
                "Mila Klose",
                Stream.concat(Stream.of(trust), Stream.of("--besides")).toArray(String[]::new)));
        assertThat(listed(mila, "Mila Klose").get("others").size()).isEqualTo(2);
    }

    @Test
    void aLostKeyComesBackFromItsBackupAndFromNothingElse() throws IOException {
        String before = spoken(tarja, "Tarja Harju");
        Path words = Files.writeString(folder.resolve("words.txt"), "a boat, a letter, a lamp\n");
        Path backup = folder.resolve("key.age");
        String[] with = {"--passphrase-file", words.toString()};
        done(keys(tarja, "Tarja Harju", "backup", "--to", backup.toString(), with[0], with[1]));
        assertThat(backup).content(StandardCharsets.ISO_8859_1).doesNotContain("PRIVATE");

        Typing elsewhere = new Typing(Files.createDirectory(folder.resolve("elsewhere")));
        elsewhere.typingUnseen("a boat, a letter, a lamb");
        assertThat(keys(elsewhere, "Tarja Harju", "restore", backup.toString(), "--passphrase")
                        .err())
                .contains("does not open");
        done(keys(elsewhere, "Tarja Harju", "restore", backup.toString(), with[0], with[1]));
        assertThat(spoken(elsewhere, "Tarja Harju")).isEqualTo(before);
        Path bundle = handedOver(elsewhere, "three");
        assertThat(done(tarja.type("verify", bundle.toString())).out()).contains("(known)");
    }

    @Test
    void aNewKeyKeepsTheOldOneBesideAndSaysThatItIsAnother() throws IOException {
        String before = spoken(tarja, "Tarja Harju");
        assertThat(keys(tarja, "Tarja Harju", "new").err()).contains("has another key here already");
        done(keys(tarja, "Tarja Harju", "new", "--replace"));
        assertThat(spoken(tarja, "Tarja Harju")).isNotEqualTo(before);
        assertThat(listed(tarja, "Tarja Harju").get("others").get(0).get("how").asString())
                .isEqualTo("own");
        try (Stream<Path> files = Files.list(folder.resolve("tarja/keys"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .anyMatch(name -> name.endsWith(".key.before-1"));
        }
    }

    @Test
    void aKeyThatOthersCanReadSignsNothing() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tarja/keys"))) {
            for (Path key :
                    files.filter(file -> file.toString().endsWith(".key")).toList()) {
                Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
            }
        }
        Path article = Files.writeString(folder.resolve("four.txt"), "48,000 people sailed in March, they said.\n");
        done(tarja.type("new", article.toString(), "--by", "Tarja Harju"));
        Answer answer = tarja.type(
                "export",
                "1",
                "--as",
                "bundle",
                "--to",
                folder.resolve("four.bundle").toString(),
                "--by",
                "Tarja Harju");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err())
                .contains("Others on this machine can read the key")
                .contains("chmod 600");
    }

    @Test
    void whatWasRememberedBeforeThereWasAListIsStillKnown() throws IOException {
        Path known = mila.folder().resolve("keys/known.json");
        Files.createDirectories(known.getParent());
        String id = listed(tarja, "Tarja Harju").get("own").get("key").asString();
        Files.writeString(known, "{ \"tarja harju\" : \"" + id + "\" }");
        Path bundle = handedOver(tarja, "five");
        assertThat(done(mila.type("verify", bundle.toString())).out()).contains("(known)");
        assertThat(done(keys(mila, "Mila Klose")).out()).contains("first seen here, never compared");
    }

    @Test
    void wrongUseIsSaidInALine() {
        for (String[] wrong : List.of(
                new String[] {"fly"},
                new String[] {"trust"},
                new String[] {"export"},
                new String[] {"list", "tarja"},
                new String[] {"withdraw", "tarja harju", "--besides"},
                new String[] {"backup", "--to", "x"})) {
            Answer answer = keys(tarja, "Tarja Harju", wrong);
            assertThat(answer.status()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(answer.err()).contains("touchstone help keys");
        }
        assertThat(keys(mila, "Mila Klose", "trust", "nobody").err()).contains("No key is known by “nobody”");
    }
}
