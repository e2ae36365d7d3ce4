package touchstone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import touchstone.casefile.CaseFile;
import touchstone.desk.Place;
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

    private static final Place FIRST_CLAIM = new Place(Place.View.ARTICLE, 1, 1, 0);

    /**
     * A new folder for it, with the person's name and light in its settings, so that it opens on its first claim.
     *
     * @param theirs the person's own workbench
     */
    static Outcome<SampleFile> make(Workbench theirs) {
        try {
            Path folder = Files.createTempDirectory("touchstone-sample-");
            Workbench bench =
                    Workbench.in(folder, theirs.clock(), theirs.tools().finder());
            Path file = folder.resolve("sample.touchstone");
            bench.settingsFile().write(theirs.settingsFile().read().with(file).at(FIRST_CLAIM));
            return Outcome.done(new SampleFile(bench, file));
        } catch (IOException full) {
            return Outcome.refused(Trouble.storage("trouble.shell.no-temporary", String.valueOf(full.getMessage())));
        }
    }

    /** Removes the folder with everything in it; what can't be removed is left to the system. */
    void remove() {
        Path folder = file.resolveSibling("");
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
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
