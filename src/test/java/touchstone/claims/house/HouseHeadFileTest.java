package touchstone.claims.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Digest;

class HouseHeadFileTest {

    private static final List<String> NAMES = List.of("by itself", "quoted", "figure again");
    private static final HouseHead HEAD = InventedHead.named("house 2026-11-23", "encoder 1", NAMES, 1, 0.75);
    private static final String TEXT = HouseHeadFile.text(HEAD, NAMES);

    private static HouseHead read(String text) throws IOException {
        return HouseHeadFile.read(text.getBytes(StandardCharsets.UTF_8), NAMES);
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        HouseHead read = read(TEXT);

        assertThat(read.facts().name()).isEqualTo("house 2026-11-23");
        assertThat(read.facts().learnedAt()).isEqualTo(HEAD.facts().learnedAt());
        assertThat(read.facts().choices()).isEqualTo(HEAD.facts().choices());
        assertThat(read.facts().compared()).isEqualTo(HEAD.facts().compared());
        assertThat(read.facts().caseFiles()).containsExactly("desk.touchstone", "other desk.touchstone");
        assertThat(read.weighing().weights()).containsExactly(0, 0.75, 0);
        assertThat(read.weighing().start()).isEqualTo(-0.25);
    }

    @Test
    void aPersonCanReadIt() {
        assertThat(TEXT)
                .startsWith("# Touchstone house head 1\n")
                .contains("# by: Tarja Harju\n", "# taken up: 93\n", "\nquoted\t0.7500\n");
    }

    @Test
    void oneChangedCharacterAnywhereIsNoticed() {
        for (int i = 0; i < TEXT.length(); i++) {
            String changed = TEXT.substring(0, i) + (TEXT.charAt(i) == '1' ? '2' : '1') + TEXT.substring(i + 1);
            assertThatThrownBy(() -> read(changed)).as(changed).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatWasCutShortIsRefused() {
        for (int length = 0; length < TEXT.length() - 1; length++) {
            String cut = TEXT.substring(0, length);
            assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(IOException.class);
        }
    }

    /** The text with something else in it, and the hash to match: made by somebody who means harm. */
    private static String forged(String what, String instead) {
        String body = TEXT.substring(0, TEXT.indexOf("# sha256")).replace(what, instead);
        return body + "# sha256: " + Digest.of(body.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    @Test
    void aForgedFileWithImpossibleWeightsIsRefused() throws IOException {
        assertThat(read(forged("0.7500", "0.5000")).weighing().weights()[1]).isEqualTo(0.5);
        for (String weight : List.of("NaN", "Infinity", "1e300", "-101", "x", "")) {
            String forged = forged("0.7500", weight);
            assertThatThrownBy(() -> read(forged)).as(weight).isInstanceOf(IOException.class);
        }
        for (String line : List.of("", "quoted\t1\nquoted\t2\n", "other\t0.7500\n")) {
            String forged = forged("quoted\t0.7500\n", line);
            assertThatThrownBy(() -> read(forged)).as(line).isInstanceOf(IOException.class);
        }
        for (String fact :
                List.of("# taken up: many", "# learned: yesterday", "# gained: 1 2", "# name: a\n# name: b")) {
            String key = fact.substring(0, fact.indexOf(':'));
            String before = TEXT.lines()
                    .filter(line -> line.startsWith(key))
                    .findFirst()
                    .orElseThrow();
            String forged = forged(before, fact);
            assertThatThrownBy(() -> read(forged)).as(fact).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aHeadForOtherFeaturesIsRefused() {
        assertThatThrownBy(() -> HouseHeadFile.read(
                        TEXT.getBytes(StandardCharsets.UTF_8), List.of("by itself", "quoted", "money")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aHugeFileIsRefused() {
        assertThatThrownBy(() -> read(TEXT + "# x\n".repeat(100_000))).isInstanceOf(IOException.class);
    }
}
