package touchstone.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers wrote is shown so that it can be read, at bearable cost, and is still known as it was written. */
class VisibleTest {

    private static final Pattern TOO_MUCH = Pattern.compile("[\\p{M}\u200c\u200d]{31}");

    private static final List<String> SIGNS = List.of(
            "a",
            "ß",
            " ",
            "\n",
            "न",
            "\u0301",
            "\u0327",
            "\u20dd",
            "\u0f90",
            "\u034f",
            "\u0903",
            "\ufe0f",
            "\u200d",
            "\u200c",
            "\ud83d\udc68",
            "\ud83c\udffd",
            "\udb40\udc67",
            "\udb40\udd00",
            "\ud834\udd65",
            "\u202e",
            "\u0000",
            "\u2060",
            "⟨U+202E⟩");

    /** Marks of each sort, by what they are in Unicode: with a class and without, in one unit and in two. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0301",
                "\u0327\u0301",
                "\u20dd",
                "\u0f90",
                "\u0903",
                "\u034f",
                "\ufe0f",
                "\u200d",
                "\u200c",
                "\ud834\udd65",
                "\udb40\udd00",
                "\ud83c\udffd",
                "\u200d\ud83d\udc68",
                "\u3099",
                "\uff9e"
            })
    void noMoreThanThirtyHangOnALetter(String sign) {
        int points = sign.codePointCount(0, sign.length());
        String original = "x" + sign.repeat(100_000 / points) + " and on";

        Shown shown = Visible.shown(original);

        assertThat(shown.text())
                .isEqualTo("x" + sign.repeat(30 / points) + "⟨99,970 more marks⟩ and on")
                .isEqualTo(Visible.limited(original));
        assertThat(shown.written(0, shown.text().length())).isEqualTo(original);
        assertThat(shown.quoted(0, shown.text().length())).isEqualTo("x" + sign.repeat(30 / points) + "… and on");
    }

    @Test
    void whatIsHiddenIsToldOneByOneAndThenCounted() {
        assertThat(Visible.marked("a\u202eb\u0000")).isEqualTo("a⟨U+202E⟩b⟨U+0000⟩");
        assertThat(Visible.marked("\ud83c\udff4" + "\udb40\udc67".repeat(31)))
                .isEqualTo("\ud83c\udff4" + "⟨U+E0067⟩".repeat(30) + "⟨1 more mark⟩");
        assertThat(Visible.marked("half \ud800 a letter")).isEqualTo("half ⟨U+D800⟩ a letter");
        assertThat(Visible.limited("a\u202eb")).isEqualTo("a\u202eb");
    }

    static List<String> honest() {
        return List.of(
                "H" + "\u0336\u0489\u0301".repeat(10) + "e" + "\u0301".repeat(10),
                "\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c\udfff".repeat(50),
                "\u0f66\u0f92\u0fb2\u0f74\u0f56".repeat(50),
                "ශ්‍රී ලංකා ක්‍ෂණික",
                "میوه‌هایی که می‌خواهم",
                "क्ष्म्य र्त्स्न्य",
                "Việt Nam, Ẫ̈",
                "a\u00adb\u200ec\td\r\n");
    }

    @ParameterizedTest
    @MethodSource("honest")
    void whatAnybodyWritesStaysAsItIs(String text) {
        assertThat(Visible.marked(text)).isSameAs(text);
        assertThat(Visible.limited(text)).isSameAs(text);
    }

    @Test
    void everyPlaceIsFoundAgain() {
        Random random = new Random(30);
        for (int round = 0; round < 400; round++) {
            String original = IntStream.range(0, 20)
                    .mapToObj(_ -> SIGNS.get(random.nextInt(SIGNS.size())).repeat(random.nextInt(5) == 0 ? 50 : 1))
                    .collect(Collectors.joining());
            Shown shown = Visible.shown(original);
            assertThat(TOO_MUCH.matcher(shown.text()).find()).as(original).isFalse();
            assertThat(Visible.limited(shown.text())).isEqualTo(shown.text());
            assertThat(shown.written(0, shown.text().length())).isEqualTo(original);
            places(shown);
        }
    }

    private static void places(Shown shown) {
        String original = shown.original();
        for (int place = 0; place < original.length(); place++) {
            int at = shown.shownAt(place);
            int here = place;
            if (shown.swaps().stream().noneMatch(swap -> swap.from() <= here && here < swap.to())) {
                assertThat(shown.text().charAt(at)).isEqualTo(original.charAt(place));
                assertThat(shown.originalAt(at)).isEqualTo(place);
            }
            assertThat(shown.shownAt(place + 1)).isGreaterThanOrEqualTo(at);
        }
        assertThat(shown.shownAt(original.length())).isEqualTo(shown.text().length());
        assertThat(shown.originalAt(shown.text().length())).isEqualTo(original.length());
        for (Shown.Swap swap : shown.swaps()) {
            assertThat(shown.written(swap.shownFrom() + 1, swap.shownFrom() + 2))
                    .isEqualTo(original.substring(swap.from(), swap.to()));
        }
    }
}
