package touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchstone.article.SavedPages;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;

/** Whatever a stranger's file does, the answer is evidence or trouble, never an exception. */
class HostileFilesTest {

    private static final Provenance FROM =
            new Provenance(null, null, null, Instant.parse("2026-02-03T09:00:00Z"), "Tarja Harju", null, null);
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "99999999999999999999999",
            "\"\"",
            "\"\\u0000\\u202e\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "{\"id\":{\"id\":[]}}",
            "\"2022-13-45T99:99:99Z\"",
            "\"Tue Feb 31 25:61:61 +9999 2019\"",
            "\"" + "x".repeat(20_000) + "\"");

    private final EvidenceKinds kinds = EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html);

    @Test
    void damagedPosts() throws IOException {
        byte[] sample = Files.readAllBytes(Path.of("resources/sample/reader-post.json"));
        Random random = new Random(20220921);

        assertThat(IntStream.range(0, 150).mapToObj(_ -> damaged(sample, random)))
                .allSatisfy(this::isAnswered);
    }

    @Test
    void postsWithOddValues() throws IOException {
        String sample = Files.readString(Path.of("resources/sample/reader-post.json"));
        String older = """
            {"created_at":"Tue Mar 19 14:05:17 +0000 2019","id_str":"1107997333842264064","full_text":"words",
             "user":{"id_str":"12","name":"Ana","screen_name":"ana"},"lang":"en","retweet_count":3,
             "entities":{"media":[{"type":"photo"}]}}\
            """;
        Random random = new Random(20190319);

        assertThat(IntStream.range(0, 150).mapToObj(turn -> odd(turn % 2 == 0 ? sample : older, random)))
                .allSatisfy(this::isAnswered);
    }

    @Test
    void pagesThatNestOrNeverEnd() {
        assertThat(List.of(
                        "<!doctype html>" + "<div>".repeat(200_000),
                        "<html>" + "<a href='x".repeat(50_000),
                        "<html><body>" + "&".repeat(500_000),
                        "<html><table>".repeat(5_000),
                        "<html><p>x" + "<b> </b>".repeat(350_000),
                        "<html><p>x" + "<svg><g>".repeat(190_000),
                        "<html>" + "<p><a><b><font>x".repeat(60_000),
                        "<html><link rel=canonical href='https://x.com/a/status/1572568782748680194'>"
                                + "<article data-testid=tweet><a href=x>".repeat(40_000),
                        "<!--" + "-".repeat(300_000),
                        "<html><meta property=og:url content='javascript:alert(1)'><title></title>"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .allSatisfy(this::isAnswered);
    }

    /** What is shown in one line is laid out in one line: seen to hold the window up for twenty seconds. */
    @Test
    void whatIsReadIsCutWhereNoHonestFileGoesOn() {
        String endless = "x".repeat(3_000_000);
        String page = "<html><title>" + endless + "</title><meta name=author content='" + endless + "'><p>x";
        String post = """
            {"created_at":"Tue Mar 19 14:05:17 +0000 2019","id_str":"1107997333842264064","full_text":"%1$s","lang":"%1$s",
             "source":"%1$s","user":{"id_str":"12","name":"%1$s","screen_name":"%1$s"}}\
            """.formatted(endless);

        assertThat(List.of(page, post)).allSatisfy(text -> {
            Evidence read = kinds.recognise("a", text.getBytes(StandardCharsets.UTF_8), FROM, Progress.UNSEEN)
                    .orThrow()
                    .evidence();
            assertThat(read.toString()).hasSizeLessThan(400_000);
        });
    }

    @Test
    void headersThatLie() {
        Random random = new Random(7);
        List<String> starts = List.of(
                "\u0089PNG\r\n\u001a\n",
                "\u00ff\u00d8\u00ff",
                "RIFF",
                "PK\u0003\u0004",
                "\u001f\u008b",
                "BM",
                "GIF89a");

        assertThat(IntStream.range(0, 70).mapToObj(turn -> {
                    byte[] start = starts.get(turn % starts.size()).getBytes(StandardCharsets.ISO_8859_1);
                    byte[] bytes = new byte[random.nextInt(start.length, 400)];
                    random.nextBytes(bytes);
                    System.arraycopy(start, 0, bytes, 0, start.length);
                    return bytes;
                }))
                .allSatisfy(this::isAnswered);
    }

    private void isAnswered(byte[] bytes) {
        assertThatCode(() -> assertThat(answer(bytes)).isNotBlank()).doesNotThrowAnyException();
    }

    private String answer(byte[] bytes) {
        Outcome<Draft> outcome = kinds.recognise("post.json", bytes, FROM, Progress.UNSEEN);
        return outcome.fold(draft -> draft.evidence().title(), trouble -> trouble.key());
    }

    private static byte[] damaged(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                for (int i = 0; i < 5; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                yield bytes;
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                yield Arrays.copyOfRange(bytes, from, bytes.length);
            }
            default -> {
                int from = random.nextInt(bytes.length - 10);
                System.arraycopy(bytes, from, bytes, random.nextInt(bytes.length - 10), 10);
                yield bytes;
            }
        };
    }

    /** The text with one of its values replaced by an odd one. */
    private static byte[] odd(String json, Random random) {
        List<int[]> values = java.util.regex.Pattern.compile(":\\s*(\"[^\"]*\"|\\d+)")
                .matcher(json)
                .results()
                .map(found -> new int[] {found.start(1), found.end(1)})
                .toList();
        int[] value = values.get(random.nextInt(values.size()));
        String changed = json.substring(0, value[0]) + ODD.get(random.nextInt(ODD.size())) + json.substring(value[1]);
        return changed.getBytes(StandardCharsets.UTF_8);
    }
}
