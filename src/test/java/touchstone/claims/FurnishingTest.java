package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Article;
import touchstone.model.Boilerplate;
import touchstone.model.Boilerplate.Kind;
import touchstone.model.Progress;

class FurnishingTest {

    private static final String BEFORE = "The council closed the old mill on Monday after 90 years.\n\n";
    private static final String AFTER = "\n\nIts owner said that 40 people had worked there until May.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "READ MORE: Ten mills that became homes | LINK_LINE",
                "\u00a0READ NEXT: | LINK_LINE",
                "» Related | LINK_LINE",
                "READ MORE Ten mills that became homes | LINK_LINE",
                "Get the morning letter: five stories before breakfast | NEWSLETTER",
                "Never miss a ferry story: sign up for our evening newsletter here . | NEWSLETTER",
                "Photo: A. Reed | CREDIT",
                "By Jane Marsh, staff reporter | BYLINE",
                "Last updated: 3 May 2021, 14:00 | BYLINE",
                "Thursday, 22 September 2022 | BYLINE",
                "Share this article | SHARING",
                "Copy link | SHARING",
                "Advertisement | NOTICE",
                "© 2022 Harbour Gazette | NOTICE",
                "We use cookies to measure how many people read this page. | NOTICE",
                "Home | MENU",
            })
    void isRecognised(String line, Kind kind) {
        String row = kind == Kind.MENU ? "Home | World | Sport | Weather" : line;

        assertThat(Articles.found(BEFORE + row + AFTER).boilerplate())
                .extracting(Boilerplate::kind)
                .containsExactly(kind);
    }

    /** JUnit closes them. */
    static Stream<ClaimFinder> finders() {
        return Stream.of(new CueFinder(), new EncoderFinder());
    }

    @ParameterizedTest
    @MethodSource("finders")
    void rowsOfATableAreNoMenuAndNoClaims(ClaimFinder finder) {
        String rows = "Day | East | North | South\nWednesday | 4,824 | 12 | 3\nThursday | 3,133 | 9 | 2";
        String ofWords = "\n\n"
                + "What the mill cost the town in 2021 | Says\n"
                + "Unemployment rose from 4 to 9 per cent in Penrose on 3 May 2021 | Jane Marsh";
        Found found = finder.find(Articles.of(BEFORE + rows + ofWords + AFTER), Progress.UNSEEN)
                .orThrow();

        assertThat(found.boilerplate()).isEmpty();
        assertThat(found.sentences())
                .filteredOn(sentence -> sentence.kind() == Sentence.Kind.TABLE_ROW)
                .hasSize(5);
        assertThat(found.claims())
                .isNotEmpty()
                .noneMatch(claim -> claim.passage().quote().contains("|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home | World | Sport | Weather\nNews | Culture | Opinion | Podcasts",
                "By Jane Marsh | 22 Sept\nPhoto: A. Reed | Archive",
            })
    void twoLinesOfFurnishingAreNoTable(String lines) {
        assertThat(Articles.found(BEFORE + lines + AFTER).boilerplate()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more than ten books a year and you are among the few, the survey of 4,000 people says.",
                "The paper's newsletter has 3,000 readers, the owner said.",
                "By Monday 40 people had signed the letter.",
                "Share prices fell 4 per cent on Tuesday.",
                "Pictures of the fire were seen by 2 million people.",
                "Watch makers in Geneva sold 4,000 fewer pieces in May.",
            })
    void whatOnlyBeginsLikeItIsNot(String line) {
        assertThat(Articles.found(BEFORE + line + AFTER).boilerplate()).isEmpty();
    }

    @Test
    void aCaptionPrintedTwiceIsTheArticlesOnce() {
        String caption = "The old mill by the river has been empty since May";
        var found = Articles.found(BEFORE + caption + "\n" + caption + AFTER);

        assertThat(found.boilerplate()).extracting(Boilerplate::kind).containsExactly(Kind.REPEATED);
        assertThat(found.boilerplate().getFirst().start()).isGreaterThan(BEFORE.length() + 10);
        assertThat(found.sentences())
                .filteredOn(sentence -> sentence.kind() == Sentence.Kind.CAPTION)
                .hasSize(1);
    }

    @Test
    void aCaptionPrintedTwiceIsOneClaimHoweverLittleItSays() {
        String caption = "If the owner is seen as losing interest in it, it will almost certainly go";
        Article once = Articles.of(BEFORE + caption + AFTER);
        Article twice = Articles.of(BEFORE + caption + "\n" + caption + AFTER);
        try (EncoderFinder finder = new EncoderFinder()) {
            for (ClaimFinder each : List.of(new CueFinder(), finder)) {
                assertThat(claimsOf(caption, each, once)).isZero();
                assertThat(claimsOf(caption, each, twice)).isEqualTo(1);
            }
        }
    }

    @Test
    void aHeadingPrintedTwiceIsNoClaimForIt() {
        String heading = "What our readers say of it";
        Article twice = Articles.of(BEFORE + heading + "\n" + heading + AFTER);

        assertThat(claimsOf(heading, new CueFinder(), twice)).isZero();
    }

    private static long claimsOf(String line, ClaimFinder finder, Article article) {
        return finder.find(article, Progress.UNSEEN).orThrow().claims().stream()
                .flatMap(claim -> claim.passages().stream())
                .filter(passage -> passage.quote().equals(line))
                .count();
    }

    @Test
    void aRunOfVeryShortLinesIsAMenu() {
        var found = Articles.found("Home\nWorld\nSport\nWeather\n\n" + BEFORE + AFTER);

        assertThat(found.boilerplate()).hasSize(4).allMatch(line -> line.kind() == Kind.MENU);
    }
}
