package touchstone.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that was killed left open goes when the next one starts; what another is reading stays. */
class PlainFilesTest {

    @TempDir
    Path folder;

    @Test
    void onlyWhatNobodyReadsAnyMoreIsSweptAway() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--version")
                .redirectErrorStream(true)
                .start();
        killed.getInputStream().readAllBytes();
        killed.waitFor();
        ProcessHandle other = ProcessHandle.current().parent().orElseThrow();
        PlainFiles files = new PlainFiles(folder);
        Path own = files.next();
        Path others = left(other.pid() + "-" + began(other) + "-a.unlocked");
        Path sameNumber = left(other.pid() + "-" + (began(other) + 60_000) + "-b.unlocked");
        Path gone = left(killed.pid() + "-1-c.unlocked");
        Path ofBefore = left("3f1c1f0e-0000-4000-8000-000000000001.unlocked");
        Path anothers = left("letter.txt");

        Unlocking.sweep(folder);
        assertThat(own).exists();
        assertThat(others).exists();
        assertThat(anothers).exists();
        assertThat(gone).doesNotExist();
        assertThat(ofBefore).doesNotExist();
        assertThat(Files.exists(sameNumber)).isEqualTo(began(other) == 0);
    }

    @Test
    void whereNothingWasEverOpenedThereIsNothingToSweep() {
        Unlocking.sweep(folder.resolve("unlocked"));
        assertThat(folder).isEmptyDirectory();
    }

    private static long began(ProcessHandle program) {
        return program.info()
                .startInstant()
                .map(java.time.Instant::toEpochMilli)
                .orElse(0L);
    }

    private Path left(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "plain");
    }
}
