package touchstone.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Outcome;

class ZipTest {

    private static final byte[] WORDS = "It was closed on Monday. ".repeat(40).getBytes(StandardCharsets.UTF_8);

    private static Outcome<Zip> zip(byte[] bytes) {
        return Zip.of("letter.zip", bytes);
    }

    private static byte[] whole() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("word/one.xml", WORDS);
        entries.put("word/two.xml", new byte[0]);
        return Zips.of(entries);
    }

    @Test
    void whatLiesInItIsGiven() throws IOException {
        Zip zip = zip(whole()).orThrow();

        assertThat(zip.names()).containsExactly("word/one.xml", "word/two.xml");
        assertThat(zip.read("word/one.xml", 10_000).orThrow()).isEqualTo(WORDS);
        assertThat(zip.read("word/two.xml", 10_000).orThrow()).isEmpty();
        assertThat(zip.read("word/one.xml", 10).refusal().orElseThrow().key()).isEqualTo("trouble.archive.too-large");
        assertThat(zip.read("none", 10).refusal().orElseThrow().key()).isEqualTo("trouble.archive.no-entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../one.x",
                "/etc/passwds",
                "word\\one.xml",
                "word/one\u0000xml",
                "c:/d/one.xml",
                "a/../one.xml"
            })
    void namesThatLeadElsewhereAreRefused(String name) throws IOException {
        assertThat(zip(Zips.with(whole(), "word/one.xml", (name + "............").substring(0, 12)))
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.archive.zip");
    }

    @Test
    void aNameThatStandsTwiceOrIsTwoNamesIsRefused() throws IOException {
        assertThat(zip(Zips.with(whole(), "word/two.xml", "word/one.xml")).refusal())
                .isPresent();
        byte[] two = whole();
        two[30] = 'W'; // in the entry's own header, and not in the list
        assertThat(zip(two).refusal()).isPresent();
    }

    @Test
    void liesAboutSizesAreRefused() throws IOException {
        byte[] bytes = whole();
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int list = fields.getInt(bytes.length - 6);
        for (int size : new int[] {0, 1, WORDS.length - 1, WORDS.length + 1, 50_000_000, Integer.MAX_VALUE, -1}) {
            fields.putInt(list + 24, size);
            assertThat(zip(bytes)
                            .then(zip -> zip.read("word/one.xml", 60_000_000))
                            .refusal())
                    .as("%d", size)
                    .isPresent();
        }
    }

    @Test
    void entriesThatShareTheirBytesAreRefused() throws IOException {
        byte[] bytes = Zips.with(whole(), "word/two.xml", "word/one.xml");
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int list = fields.getInt(bytes.length - 6);
        int second = list + 46 + 12 + fields.getShort(list + 30);
        fields.putInt(second + 42, 0);

        assertThat(zip(bytes).refusal()).isPresent();
    }

    @Test
    void damageOfAnyKindGivesTheBytesOrATrouble() throws IOException {
        byte[] whole = whole();
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            byte[] odd = i < whole.length ? Arrays.copyOf(whole, i) : whole.clone();
            for (int flip = 0; i >= whole.length && flip < 1 + i % 4; flip++) {
                odd[random.nextInt(odd.length)] ^= (byte) (1 << random.nextInt(8));
            }
            zip(odd).then(zip -> zip.read("word/one.xml", 100_000))
                    .either(
                            read -> assertThat(read).isEqualTo(WORDS),
                            trouble -> assertThat(trouble.key()).startsWith("trouble.archive."));
        }
    }
}
