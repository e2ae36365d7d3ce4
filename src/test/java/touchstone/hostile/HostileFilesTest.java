package touchstone.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A part of the files that the torture brings, to a desk in a process with 512 MB. Times are asserted there, on a machine that
 * does nothing else; here only that each file has an answer.
 */
class HostileFilesTest {

    private static final int SOME = 45;

    @TempDir
    Path ground;

    @Test
    void everyFileHasAnAnswerAndNothingGetsOut() throws Exception {
        HostileRun.Result result = new HostileRun(ground).bring(SOME);

        assertThat(result.files()).hasSize(SOME).noneMatch(HostileRun.Told::isBad);
        assertThat(result.status()).isZero();
        assertThat(result.escaped()).isEmpty();
        assertThat(result.sockets()).isZero();
    }

    @Test
    void thereAreThreeHundredAndNoTwoOfOneName() {
        assertThat(HostileFiles.all())
                .hasSizeGreaterThanOrEqualTo(300)
                .extracting(HostileFile::name)
                .doesNotHaveDuplicates();
    }
}
