package touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.casefile.CaseFile;
import touchstone.claims.CueFinder;
import touchstone.desk.SampleCase;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Finding;
import touchstone.model.Progress;
import touchstone.model.Stance;
import touchstone.model.Standing;
import touchstone.words.Words;

/** The sample case is a real one: made by the program's own readers, finder and edits, and whole when it is checked. */
class SampleCaseTest {

    @TempDir
    private Path folder;

    @Test
    void hasTheClaimsAndTheEvidenceOfTheStory() {
        with(SampleCase.Stage.DRAFT, sample -> {
            assertThat(sample.claims().stream().collect(Collectors.groupingBy(Claim::state, Collectors.counting())))
                    .containsEntry(Claim.State.TAKEN_UP, 5L)
                    .containsEntry(Claim.State.PROPOSED, 2L)
                    .containsEntry(Claim.State.DISMISSED, 1L);
            assertThat(sample.evidence()).hasSize(8);
            assertThat(sample.stancesOn(1).stream().map(Stance::direction))
                    .containsExactlyInAnyOrder(
                            Stance.Direction.SUPPORTS,
                            Stance.Direction.REFUTES,
                            Stance.Direction.REFUTES,
                            Stance.Direction.REFUTES,
                            Stance.Direction.CONTEXT);
            assertThat(sample.claims().stream()
                            .filter(claim -> claim.verdict() != null)
                            .map(claim -> claim.verdict().rating()))
                    .containsExactly("false", "false", "true", "true");
        });
    }

    @Test
    void holdsWhatItsCardOnTheFirstScreenSays() {
        with(
                SampleCase.Stage.DRAFT,
                sample -> assertThat(Words.text("shell.sample.holds"))
                        .isEqualTo("%d claims, %d pieces of evidence"
                                .formatted(
                                        sample.claims().size(),
                                        sample.evidence().size())));
    }

    @Test
    void showsThatTheFigureDriftedAndThatTheClipIsOlder() {
        with(
                SampleCase.Stage.DRAFT,
                sample -> assertThat(
                                Workbench.in(folder, Clock.systemUTC(), new CueFinder())
                                        .tools()
                                        .checks()
                                        .in(sample)
                                        .stream()
                                        .map(Finding::kind))
                        .contains(Finding.Kind.FIGURE_DRIFTED, Finding.Kind.OLDER_THAN_CLAIMED));
    }

    @Test
    void waitsForItsPostToBeAttached() {
        with(SampleCase.Stage.ATTACHING, sample -> {
            assertThat(sample.stancesOf(1)).isEmpty();
            assertThat(sample.claims()).noneMatch(claim -> claim.verdict() != null);
        });
    }

    @Test
    void isAskedAboutInReviewAndSealedInTheEnd() {
        with(SampleCase.Stage.IN_REVIEW, sample -> {
            assertThat(sample.standing()).isEqualTo(Standing.IN_REVIEW);
            assertThat(sample.comments()).anyMatch(comment -> !comment.settled());
        });
        with(SampleCase.Stage.SIGNED_OFF, sample -> {
            assertThat(sample.standing()).isEqualTo(Standing.SIGNED_OFF);
            assertThat(sample.review().seal().by()).isEqualTo(SampleCase.EDITOR);
        });
    }

    private void with(SampleCase.Stage stage, Consumer<Case> then) {
        Workbench bench = Workbench.in(folder, Clock.system(ZoneOffset.UTC), new CueFinder());
        CaseFile.open(folder.resolve(stage + ".touchstone"), SampleCase.CHECKER)
                .either(
                        file -> {
                            try (file) {
                                then.accept(new SampleCase(file, bench.tools())
                                        .make(stage)
                                        .orThrow());
                                assertThat(file.verify(Progress.UNSEEN).isWhole())
                                        .isTrue();
                            }
                        },
                        trouble -> assertThat(trouble).isNull());
    }
}
