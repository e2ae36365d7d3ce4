package touchstone;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import touchstone.casefile.CaseFile;
import touchstone.cli.CaseText;
import touchstone.desk.SampleCase;
import touchstone.findings.Checks;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** The sample case where there is no display: the same window drawn off-screen, and the case in words. */
final class SampleInText {

    private static final Path PICTURES = Path.of("target", "tour");
    private static final int FAILED = 2;

    private SampleInText() {}

    /**
     * Draws every screen, prints the case, and says what was done.
     *
     * @return the exit status
     */
    static int show(PrintStream out, PrintStream err) {
        return SampleFile.make(Workbench.here())
                .then(SampleInText::made)
                .map(sample -> {
                    out.println(CaseText.of(sample, Checks.shipped().in(sample), Cover.none(sample)));
                    return sample;
                })
                .then(_ -> Tour.draw(PICTURES, Optional.empty()))
                .fold(
                        pictures -> {
                            out.println("There is no display here, so the sample case stands above in words, and its"
                                    + " window was");
                            out.println("drawn off-screen: " + pictures.size() + " pictures in "
                                    + PICTURES.toAbsolutePath().normalize());
                            return 0;
                        },
                        trouble -> refused(trouble, err));
    }

    private static Outcome<Case> made(SampleFile sample) {
        return CaseFile.open(sample.file(), SampleCase.CHECKER).then(file -> {
            try (file) {
                return sample.fill(file).then(_ -> file.load(1));
            }
        });
    }

    private static int refused(Trouble trouble, PrintStream err) {
        err.println(Words.what(trouble) + " " + Words.next(trouble));
        return FAILED;
    }
}
