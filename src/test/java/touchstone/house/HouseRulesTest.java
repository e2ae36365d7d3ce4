package touchstone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The habits of the house that a text search can see. */
class HouseRulesTest {

    private static final int LONGEST_FILE = 350;
    private static final Pattern ONE_SENTENCE = Pattern.compile(
            "\\A/\\*\\*\\s+(?:\\* )?[A-Z](?:(?!\\.\\s+(?:\\*\\s+)?[A-Z]).)*\\.\\s*\\*/\\s", Pattern.DOTALL);
    private static final Pattern VAGUE_NAME =
            Pattern.compile("\\w*(?:Manager|Helper|Utils?|Utilities|Impl)(?![a-z])\\w*");
    private static final Pattern VISIBLE_TEXT = Pattern.compile(
            "(?:setText|setPromptText|setTitle|setHeaderText|setContentText|setAccessibleText|setAccessibleHelp|new"
                    + " (?:Label|Button|ToggleButton|CheckBox|RadioButton|Hyperlink|Text|Tooltip|MenuItem|Menu|Tab))"
                    + "\\(\\s*\"[^\"]*\\p{L}{2}[^\"]*\"");

    @Test
    void everyPackageSaysInOneSentenceWhatItIs() {
        assertThat(Sources.below(Sources.MAIN).stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> {
                    Path about = folder.resolve("package-info.java");
                    assertThat(about).exists();
                    assertThat(Sources.text(about))
                            .containsPattern(ONE_SENTENCE)
                            .contains("@NullMarked");
                });
    }

    @Test
    void noFileIsTooLongToRead() {
        assertThat(everything())
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as("lines of %s", file)
                        .hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void noTypeHasANameThatSaysNothing() {
        assertThat(everything())
                .noneMatch(file -> VAGUE_NAME
                        .matcher(file.getFileName().toString().replace(".java", ""))
                        .matches());
    }

    @Test
    void whatAPersonReadsInTheWindowIsNotWrittenInTheCode() {
        assertThat(Sources.below(Sources.MAIN.resolve("ui")))
                .allSatisfy(file -> assertThat(VISIBLE_TEXT
                                .matcher(Sources.text(file))
                                .results()
                                .map(found -> found.group()))
                        .as("texts in %s", file)
                        .isEmpty());
    }

    /** Those of the kit draw no more on a letter than may hang there. */
    @Test
    void labelsTooltipsAndFieldsAreThoseOfTheKit() {
        assertThat(Sources.below(Sources.MAIN.resolve("ui")))
                .filteredOn(file -> !file.getParent().endsWith("kit"))
                .allSatisfy(file -> assertThat(Sources.text(file))
                        .as("%s", file)
                        .doesNotContain("new Label(", "new TextField(", "new TextArea(", "new Tooltip("));
    }

    @Test
    void theBuildNeedsNothingBesideTheProject() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).doesNotContain("/../");
    }

    @Test
    void noTestIsSkippedOrWaitsOnAClock() {
        assertThat(Sources.below(Sources.TEST))
                .filteredOn(file -> !file.endsWith("HouseRulesTest.java"))
                .allSatisfy(file -> assertThat(Sources.text(file))
                        .as("%s", file)
                        .doesNotContain("@Disabled")
                        .doesNotContain("Thread.sleep")
                        .doesNotContainPattern("\\bassum(?:e|ing)(?:True|False|That)\\("));
    }

    private static List<Path> everything() {
        return Stream.of(Sources.MAIN, Sources.TEST)
                .flatMap(folder -> Sources.below(folder).stream())
                .toList();
    }
}
