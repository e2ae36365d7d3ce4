package touchstone.claims.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers expected are those of the tokenizer that the encoder was trained with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordPieceTest {

    private WordPiece wordPiece = new WordPiece(Map.of());

    @BeforeAll
    void readVocabulary() throws IOException {
        try (InputStream file = Encoder.class.getResourceAsStream(Pretrained.VOCABULARY)) {
            assertThat(file).isNotNull();
            wordPiece = new WordPiece(Vocabulary.read(file));
        }
    }

    private record Known(String text, long... ids) {}

    static List<Known> known() {
        return List.of(
                new Known("", 101, 102),
                new Known(
                        "The mill's 4,824 cars — Zürich's “queue”.",
                        101,
                        1996,
                        4971,
                        1005,
                        1055,
                        1018,
                        1010,
                        6445,
                        2549,
                        3765,
                        1517,
                        10204,
                        1005,
                        1055,
                        1523,
                        24240,
                        1524,
                        1012,
                        102),
                new Known("мир 日本 e\u0301lan \u202eabc", 101, 1191, 10325, 16856, 1864, 1876, 3449, 2319, 5925, 102),
                new Known("İstanbul ß ǅ 👩‍🚒 $5m", 101, 9960, 1096, 100, 100, 1002, 1019, 2213, 102),
                new Known("a\u00adb\u200bc\ufeff x\0y\ud7ffz", 101, 5925, 100, 102),
                new Known("x".repeat(101) + " y", 101, 100, 1061, 102));
    }

    @ParameterizedTest
    @MethodSource("known")
    void cutsAsTheEncoderLearned(Known known) {
        assertThat(wordPiece.of(known.text()).ids()).isEqualTo(known.ids());
    }

    @Test
    void eachPieceSaysWhereItStands() {
        String text = "Zürich's tailback";
        WordPiece.Pieces pieces = wordPiece.of(text);
        List<String> cut = new ArrayList<>();
        for (int i = 1; i < pieces.ids().length - 1; i++) {
            cut.add(text.substring(pieces.starts()[i], pieces.ends()[i]));
        }

        assertThat(cut).containsExactly("Zürich", "'", "s", "tail", "##back".substring(2));
    }

    @Test
    void longTextsEndAtTheLimitWithTheirMark() {
        long[] ids = wordPiece.of("word ".repeat(100_000)).ids();

        assertThat(ids).hasSize(WordPiece.MOST).endsWith(102);
    }

    @Test
    void whateverTheTextThePiecesLieInIt() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
            }
            WordPiece.Pieces pieces = wordPiece.of(text.toString());
            for (int i = 0; i < pieces.ids().length; i++) {
                assertThat(pieces.starts()[i]).isBetween(0, text.length());
                assertThat(pieces.ends()[i]).isBetween(pieces.starts()[i], text.length());
            }
        }
    }
}
