package touchstone.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.Person;
import touchstone.model.Provenance;
import touchstone.model.Scale;
import touchstone.model.Trail;
import touchstone.model.When;

/** What is odd about a picture, and what is not. */
class PictureChecksTest {

    private static final Instant OBTAINED = Instant.parse("2022-09-22T16:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2022-09-21T12:49:49Z, 2022-09-21T11:00:00Z, true",
        "2022-09-21T11:05:00Z, 2022-09-21T11:00:00Z, false",
        "2022-09-21T14:00:00, 2022-09-21T11:00:00Z, false",
        "2022-09-22T02:00:00, 2022-09-21T11:00:00Z, true",
        "2022-09-22T05:00:00Z, 2022-09-21, false",
        "2022-09-22T15:00:00Z, 2022-09-21, true"
    })
    void aPictureIsNotTakenAfterItWasPublished(String taken, String published, boolean noticed) {
        assertThat(found(published, new Fact(Fact.Kind.CAMERA_TIME, taken, Fact.SetBy.PROGRAM, "EXIF")))
                .extracting(Finding::kind)
                .isEqualTo(noticed ? List.of(Finding.Kind.TAKEN_AFTER_PUBLISHED) : List.of());
    }

    @Test
    void aPictureIsNotTakenAfterItWasObtained() {
        Fact future = new Fact(Fact.Kind.CAMERA_TIME, "2031-01-01T00:00:00", Fact.SetBy.PROGRAM, "EXIF");

        assertThat(found("2022-09-21", future))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.TAKEN_IN_FUTURE))
                .satisfies(finding ->
                        assertThat(finding.words().getFirst()).isEqualTo("1 Jan 2031, 00:00:00, zone not stated"));
    }

    @Test
    void aSmallCopyThatShowsSomethingElse() {
        assertThat(found(null, new Fact(Fact.Kind.THUMBNAIL, "160 × 120, alike 0.31", Fact.SetBy.PROGRAM, "EXIF")))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.THUMBNAIL_DIFFERS);
        assertThat(found(null, new Fact(Fact.Kind.THUMBNAIL, "160 × 120, alike 0.97", Fact.SetBy.PROGRAM, "EXIF")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Adobe Photoshop 23.5, true", "GIMP 2.10.34, true", "HDR+ 1.0.345618096zd, false", "16.1.2, false"})
    void anEditingProgramIsNamed(String software, boolean noticed) {
        assertThat(found(null, new Fact(Fact.Kind.SOFTWARE, software, Fact.SetBy.PROGRAM, "EXIF Software")))
                .extracting(Finding::kind)
                .isEqualTo(noticed ? List.of(Finding.Kind.EDITED_WITH) : List.of());
    }

    private static List<Finding> found(@Nullable String published, Fact fact) {
        When when = published == null ? null : When.parse(published).orElseThrow();
        Provenance from = new Provenance(null, null, when, OBTAINED, "T. Harju", null, "picture.jpg");
        Evidence picture = new Evidence(1, Evidence.Kind.IMAGE, "Picture", from, null, null, null, List.of(fact), null);
        Content content = new Content("ab".repeat(32), 4, "text/plain");
        Article article = new Article(null, content, null, null, null, null, null, null, "Text", List.of());
        Trail trail = Trail.begun(new Person("T. Harju", Person.Role.CHECKER), OBTAINED);
        return Checks.shipped()
                .in(Case.opened("id", "It", Scale.SIX.key(), article, trail).with(picture));
    }
}
