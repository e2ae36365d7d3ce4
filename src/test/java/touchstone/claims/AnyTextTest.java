package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Article;

/** Whatever the text: no exception, and every offset cuts the text. */
class AnyTextTest {

    private static final String[] PIECES = {
        "Jane",
        "Marsh",
        "said",
        "40",
        "per cent",
        "$3",
        "U.S.",
        "the",
        "mill",
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "«",
        "»",
        "(",
        ")",
        ".",
        "!",
        "?",
        "…",
        "...",
        ",",
        ":",
        "-",
        "\n",
        "\n\n",
        " ",
        "\u00a0",
        "\t",
        "\0",
        "\ufeff",
        "\u200f",
        "\u202e",
        "مرحبا",
        "привет",
        "日本。",
        "👩‍🚒",
        "🇫🇮",
        "\ud800",
        "\udc00",
        "e\u0301",
        "READ MORE",
        "Photo",
        "The 55-year-old said",
        "After being held in Leeds said",
        "Jane Marsh, who",
        "by",
        "1,000.5",
        "2022",
        "May",
        "it's",
        "ALL",
        "CAPITALS",
        "\u0085",
        "\u2028",
        "ß",
        "ǅ",
        "İ",
        "сказал",
        "Иван",
        "—",
        "г.",
        "За даними",
        "وقال",
        "أحمد",
        "وفقا ل",
        "لل",
        "٣٫٥",
        "مليون",
        "؟",
        "،",
        "قَالَ",
        "sanoi",
        "Virtasen",
        "mukaan",
        "THL:n",
        "dijo",
        "que",
        "de",
        "¿",
        "selon",
        "l’",
        "d’après",
        "„",
        "teilte",
        "mit",
        "so",
        "%",
        "€"
    };

    private static final @Nullable String[] LANGUAGES = {"en", "de", "es", "fr", "ru", "uk", "fi", "ar", "pl", null};

    @Test
    void passagesCutTheExactText() {
        Random random = new Random(20_220_921);
        for (int round = 0; round < 6_000; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = 1 + random.nextInt(60);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            check(Articles.of(text.toString(), LANGUAGES[random.nextInt(LANGUAGES.length)], null));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n \n",
                "Word",
                "no end and no beginning 40 people",
                "EVERYTHING HERE IS SHOUTED. 40 PEOPLE DIED IN LEEDS.",
                "\0\0\0",
                "“",
                "\"\"\"\"",
                "(((((",
                "....",
                "?",
                "👩‍🚒👩‍🚒 40 👩‍🚒.",
                "\u202eabc 40 people",
                "וגם 40 אנשים and 30 more ישבו."
            })
    void oddTextsAreRead(String text) {
        check(Articles.of(text));
    }

    @Test
    void tenMillionUnitsInOneLineAreRead() {
        String piece = "Jane Marsh said “40 per cent of it was ‘gone. ";

        check(Articles.of(piece.repeat(10_000_000 / piece.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "1,",
                "Ab. ",
                "said, ",
                "\" ",
                ". ",
                "Photo: ",
                "Jane ",
                "\ud83d\ude92",
                "‘",
                "(",
                "U.S."
            })
    void aLongRowOfTheSameIsRead(String piece) {
        check(Articles.of(piece.repeat(200_000 / piece.length())));
    }

    private static void check(Article article) {
        Found found = Articles.byCues(article);
        String text = article.text();
        int reached = 0;
        for (Sentence sentence : found.sentences()) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(reached);
            assertThat(sentence.end()).isBetween(sentence.start() + 1, text.length());
            assertThat(sentence.score()).isBetween(0.0, 1.0);
            reached = sentence.end();
        }
        found.claims().forEach(claim -> {
            assertThat(claim.passages()).allMatch(passage -> passage.isIn(text));
            assertThat(claim.reasons())
                    .allMatch(
                            reason -> text.startsWith(reason.words(), reason.start()) && reason.end() <= text.length());
        });
        found.boilerplate().forEach(line -> assertThat(line.end()).isBetween(line.start() + 1, text.length()));
    }
}
