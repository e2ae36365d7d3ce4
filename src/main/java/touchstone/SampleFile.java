package touchstone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import touchstone.casefile.CaseFile;
import touchstone.desk.SampleCase;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/**
 * A case file for the sample case, with settings of its own, in a new temporary folder: nothing of it mixes with the
 * person's cases.
 *
 * @param bench a workbench in that folder
 * @param file where the case file is to lie
 */
record SampleFile(Workbench bench, Path file) {

    /** A new folder for it. */
    static Outcome<SampleFile> make(Clock clock) {
        try {
            Path folder = Files.createTempDirectory("touchstone-sample-");
            return Outcome.done(new SampleFile(Workbench.in(folder, clock), folder.resolve("sample.touchstone")));
        } catch (IOException full) {
            return Outcome.refused(Trouble.storage("trouble.shell.no-temporary", String.valueOf(full.getMessage())));
        }
    }

    /** Puts the sample case into the file, unless it is there. */
    Outcome<CaseFile> fill(CaseFile open) {
        return open.cases().isEmpty()
                ? new SampleCase(open, bench.tools())
                        .make(SampleCase.Stage.DRAFT)
                        .map(_ -> open)
                : Outcome.done(open);
    }
}
