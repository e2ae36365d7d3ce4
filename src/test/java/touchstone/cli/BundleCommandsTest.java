package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.cli.Typing.Answer;

/** A case that goes to and fro between two people as a bundle, by commands alone. */
class BundleCommandsTest {

    private static final String ARTICLE = """
        Ferries between the two islands carried 48,000 passengers in March, the harbour office said on Monday.

        It was the worst March since 1987, according to the shipping company Nordlinie.
        """;

    @TempDir
    Path folder;

    private Typing tarja;
    private Typing mila;
    private Path bundle;

    @BeforeEach
    void tarjaHandsACaseOver() throws IOException {
        tarja = new Typing(Files.createDirectory(folder.resolve("tarja")));
        mila = new Typing(Files.createDirectory(folder.resolve("mila")));
        Path article = Files.writeString(folder.resolve("ferries.txt"), ARTICLE);
        done(tarja, "Tarja Harju", "new", article.toString());
        Path letter = Files.writeString(folder.resolve("letter.txt"), "48,213 were counted in March.");
        done(tarja, "Tarja Harju", "attach", "1", letter.toString(), "--claim", "1", "--stance", "supports");
        bundle = folder.resolve("ferries.bundle");
        done(tarja, "Tarja Harju", "export", "1", "--as", "bundle", "--to", bundle.toString());
    }

    private static Answer as(Typing typing, String who, String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--by", who));
        return typing.type(words.toArray(String[]::new));
    }

    private static Answer done(Typing typing, String who, String... command) {
        Answer answer = as(typing, who, command);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isZero();
        return answer;
    }

    @Test
    void whatIsExportedTwiceIsTheSameToTheLastByte() throws IOException {
        Path again = folder.resolve("again.bundle");
        done(tarja, "Tarja Harju", "export", "1", "--as", "bundle", "--to", again.toString());
        assertThat(Files.mismatch(bundle, again)).isEqualTo(-1);
        assertThat(done(tarja, "Tarja Harju", "verify", bundle.toString()).out())
                .contains("Whole: this is what was handed over");
    }

    @Test
    void aColleagueHasTheSameCaseWithItsEvidence() {
        assertThat(done(mila, "Mila Klose", "import", bundle.toString()).out()).startsWith("New: case 1, ");
        JsonNode hers = shown(mila);
        JsonNode his = shown(tarja);
        assertThat(hers.get("claims")).isEqualTo(his.get("claims"));
        assertThat(hers.get("evidence")).isEqualTo(his.get("evidence"));
        assertThat(done(mila, "Mila Klose", "verify").out()).contains("Whole: nothing was lost");
        assertThat(done(mila, "Mila Klose", "import", bundle.toString()).out()).startsWith("Nothing in it that");
    }

    private static JsonNode shown(Typing typing) {
        return JsonMapper.shared().readTree(typing.type("show", "1", "--json").out());
    }

    @Test
    void bothGoOnAndMergeWithNothingWrittenOver() {
        done(mila, "Mila Klose", "import", bundle.toString());
        judged(mila, "Mila Klose", "mostly-true");
        judged(tarja, "Tarja Harju", "true");
        done(mila, "Mila Klose", "comment", "1", "Who counted?", "--claim", "1");
        Path hers = folder.resolve("hers.bundle");
        done(mila, "Mila Klose", "export", "1", "--as", "bundle", "--to", hers.toString());
        Answer merged = done(tarja, "Tarja Harju", "import", hers.toString());
        assertThat(merged.out()).contains("Merged into case 1: 2 entries").contains("To settle: Verdict, claim 1: ");
        Path his = folder.resolve("his.bundle");
        done(tarja, "Tarja Harju", "export", "1", "--as", "bundle", "--to", his.toString());
        JsonNode answer = JsonMapper.shared()
                .readTree(done(mila, "Mila Klose", "import", his.toString(), "--json")
                        .out());
        assertThat(answer.get("came_in").asString()).isEqualTo("merged");
        assertThat(answer.get("to_settle").size()).isEqualTo(1);
        assertThat(shown(mila).get("claims")).isEqualTo(shown(tarja).get("claims"));
        assertThat(shown(mila).get("comments")).isEqualTo(shown(tarja).get("comments"));
        assertThat(done(mila, "Mila Klose", "log", "1").out())
                .contains("Colleague’s copy merged")
                .contains("Tarja Harju: Verdict on claim 1: True")
                .contains("Mila Klose: Verdict on claim 1: Mostly true");
        assertThat(done(mila, "Mila Klose", "verify").status()).isZero();
        assertThat(done(tarja, "Tarja Harju", "verify", his.toString()).status())
                .isZero();
    }

    @Test
    void whatCopiesSayDifferentlyIsListedAndSettled() {
        done(mila, "Mila Klose", "import", bundle.toString());
        judged(mila, "Mila Klose", "mostly-true");
        judged(tarja, "Tarja Harju", "true");
        assertThat(done(tarja, "Tarja Harju", "settle", "1").out()).contains("differ in nothing");
        Path hers = folder.resolve("hers.bundle");
        done(mila, "Mila Klose", "export", "1", "--as", "bundle", "--to", hers.toString());
        done(tarja, "Tarja Harju", "import", hers.toString());
        JsonNode open = shown(tarja).get("to_settle");
        assertThat(open.size()).isEqualTo(1);
        assertThat(open.get(0).get("matter").asString()).isEqualTo("verdict");
        assertThat(open.get(0).get("sides").get(0).get("says").asString()).contains("rue, as of ");
        assertThat(tarja.type("show", "1").out()).contains("To settle: Verdict, claim 1: ");
        assertThat(done(tarja, "Tarja Harju", "settle", "1").out())
                .contains("To settle: Verdict, claim 1: ")
                .contains("  Mila Klose\n      Mostly true, as of ")
                .contains("  Tarja Harju\n      True, as of ");
        assertThat(as(tarja, "Tarja Harju", "settle", "1", "--on", "Ida Lund").err())
                .contains("“Ida Lund” is not one side of this: Verdict, claim 1");
        assertThat(as(tarja, "Tarja Harju", "settle", "1", "--claim", "2", "--on", "Mila Klose")
                        .err())
                .contains("Nothing that is to be settled is meant by that");
        assertThat(done(tarja, "Tarja Harju", "settle", "1", "--claim", "1", "--on", "Mila Klose")
                        .out())
                .contains("settled on Mila Klose");
        assertThat(shown(tarja).get("to_settle")).isNull();
        assertThat(shown(tarja)
                        .get("claims")
                        .get(0)
                        .get("verdict")
                        .get("rating")
                        .asString())
                .isEqualTo("mostly-true");
    }

    @Test
    void toLookAtABundleMakesItsKeyNobodys() {
        assertThat(done(mila, "Mila Klose", "verify", bundle.toString()).out()).contains("(new)");
        assertThat(done(mila, "Mila Klose", "verify", bundle.toString()).out()).contains("(new)");
        done(mila, "Mila Klose", "import", bundle.toString());
        assertThat(done(mila, "Mila Klose", "verify", bundle.toString()).out()).contains("(known)");
    }

    @Test
    void theSealsInABundleAreCheckedAndShownBeforeItIsTakenIn() throws IOException {
        Ferries ferries = Ferries.begun(Files.createDirectory(folder.resolve("sealed")));
        ferries.checker("judge", "1", "--claim", "1", "--rating", "true", "--reasons", "Counted at the pier.");
        ferries.checker("submit", "1");
        assertThat(ferries.editor("sign", "1", "--waive", "Small case.").status())
                .isZero();
        Path sealed = folder.resolve("sealed.bundle");
        ferries.checker("export", "1", "--as", "bundle", "--to", sealed.toString());
        assertThat(done(mila, "Mila Klose", "verify", sealed.toString()).out())
                .containsPattern("seal, to entry \\d+, .*, by Bola Adeyemi, key ([0-9A-F]{4} ){7}[0-9A-F]{4} \\(new\\):"
                        + " whole");
        ferries.editor("reopen", "1", "--why", "A reader wrote in.");
        ferries.checker("claim", "1", "reword", "--claim", "1", "--wording", "Ferries carried 48,213 people.");
        ferries.checker("export", "1", "--as", "bundle", "--to", sealed.toString(), "--replace");
        JsonNode seals = JsonMapper.shared()
                .readTree(done(mila, "Mila Klose", "verify", sealed.toString(), "--json")
                        .out())
                .get("seals");
        assertThat(seals.size()).isEqualTo(1);
        assertThat(seals.get(0).get("state").asString()).isEqualTo("changed-since");
    }

    private static void judged(Typing typing, String who, String rating) {
        done(typing, who, "judge", "1", "--claim", "1", "--rating", rating, "--reasons", "The letter says so.");
    }

    @Test
    void everyChangedByteIsFound() throws IOException {
        byte[] right = Files.readAllBytes(bundle);
        Random random = new Random(7);
        for (int flip = 0; flip < 60; flip++) {
            byte[] wrong = right.clone();
            int at = random.nextInt(wrong.length);
            wrong[at] ^= (byte) (1 << random.nextInt(8));
            Path changed = Files.write(folder.resolve("changed.bundle"), wrong);
            Answer answer = mila.type("verify", changed.toString());
            boolean isHarmless = answer.status() == 0 && sameFiles(bundle, changed);
            assertThat(answer.status() != 0 || isHarmless).as("byte %s", at).isTrue();
            if (answer.status() != 0) {
                assertThat(mila.type("import", changed.toString()).status()).isNotZero();
            }
        }
        assertThat(mila.type("list").out()).doesNotContain("ferries");
    }

    /** A ZIP file has bytes of its own, such as times, that are no part of what is handed over. */
    private static boolean sameFiles(Path one, Path other) throws IOException {
        try (ZipFile first = new ZipFile(one.toFile());
                ZipFile second = new ZipFile(other.toFile())) {
            for (ZipEntry entry : first.stream().toList()) {
                ZipEntry same = second.getEntry(entry.getName());
                if (same == null
                        || !Arrays.equals(
                                first.getInputStream(entry).readAllBytes(),
                                second.getInputStream(same).readAllBytes())) {
                    return false;
                }
            }
            return first.size() == second.size();
        }
    }

    @Test
    void aStrangersFilesAndNamesAreRefusedBeforeAnythingIsRead() throws IOException {
        for (String name : List.of(
                "../../evil.sh",
                "touchstone-1/../evil",
                "touchstone-1/data/contents/ab/cd",
                "touchstone-1/data\\evil",
                "touchstone-1/data/journal.jsonl/",
                "C:/evil")) {
            Path hostile = zipped(name, ZipOutputStream.STORED);
            Answer answer = mila.type("import", hostile.toString());
            assertThat(answer.status()).as(name).isEqualTo(2);
            assertThat(answer.err()).as(name).contains("holds a file that no bundle has");
        }
        assertThat(mila.type(
                                "import",
                                zipped("touchstone-1/bagit.txt", ZipOutputStream.DEFLATED)
                                        .toString())
                        .err())
                .contains("packed again");
        assertThat(folder.resolve("evil.sh")).doesNotExist();
    }

    private Path zipped(String name, int method) throws IOException {
        byte[] bytes = "x".repeat(100).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(method);
            CRC32 crc = new CRC32();
            crc.update(bytes);
            entry.setCrc(crc.getValue());
            entry.setSize(name.endsWith("/") ? 0 : bytes.length);
            entry.setCrc(name.endsWith("/") ? 0 : crc.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes, 0, name.endsWith("/") ? 0 : bytes.length);
            zip.closeEntry();
        }
        return Files.write(folder.resolve("hostile.zip"), out.toByteArray());
    }

    @Test
    void whatIsNoBundleIsSaidToBeNone() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no bundle");
        Answer answer = mila.type("import", text.toString());
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("is not a Touchstone bundle");
    }
}
