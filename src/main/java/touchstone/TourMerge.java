package touchstone;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import touchstone.casefile.CaseFile;
import touchstone.desk.Desk;
import touchstone.desk.HandingOver;
import touchstone.desk.Importing;
import touchstone.desk.SampleCase;
import touchstone.model.Case;
import touchstone.model.Grade;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Stance;
import touchstone.model.Verdict.MediaCategory;
import touchstone.model.When;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Edit;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.Judge;
import touchstone.model.edit.MarkSeen;
import touchstone.model.edit.Reword;

/** Two who work on copies of the sample case at the same time, for pictures of what comes of it. */
final class TourMerge {

    /** What the colleague's bundle is called. */
    static final String BUNDLE = "drivers-queue-20-miles-to-leave-russia.bundle";

    private static final String SHARED =
            "The clip was filmed at Vaalimaa on 29 August, before the call-up. Nothing in it is 35 km long. ";
    private static final Instant PARTED = SampleCase.now(SampleCase.Stage.DRAFT);

    private final Path folder;
    private final Workbench ours;
    private final Workbench theirs;

    /**
     * Two who work apart.
     *
     * @param folder where bundles and the colleague's case file may lie
     */
    TourMerge(Path folder, Workbench ours, Workbench theirs) {
        this.folder = folder;
        this.ours = ours;
        this.theirs = theirs;
    }

    private Path bundle() {
        return folder.resolve(BUNDLE);
    }

    /** Lets both, after an editor had a look, work on the sample case of an open file, each on a copy. */
    Outcome<CaseFile> workApart(CaseFile file, int sample) {
        Path lent = folder.resolve("lent.bundle");
        Desk before = desk(file, ours, SampleCase.EDITOR, 2);
        Desk here = desk(file, ours, SampleCase.CHECKER, 20);
        return before.open(sample)
                .then(open -> before.apply(new MarkSeen(open.trail().entries())))
                .then(_ -> new HandingOver(before).export("bundle", lent, true))
                .then(_ -> here.open(sample))
                .then(_ -> colleague(lent))
                .then(_ -> made(here, ourEdits()))
                .map(_ -> file);
    }

    private Outcome<Path> colleague(Path lent) {
        try (CaseFile file = CaseFile.open(folder.resolve("klose.touchstone"), SampleCase.COLLEAGUE)
                .orThrow()) {
            Desk there = desk(file, theirs, SampleCase.COLLEAGUE, 8);
            return new Importing(theirs.tools().sealing(), Progress.UNSEEN)
                    .into(there, lent)
                    .then(result -> there.open(result.reached().number()))
                    .then(_ -> made(there, theirEdits()))
                    .then(_ -> new HandingOver(there).export("bundle", bundle(), true))
                    .map(handed -> handed.to());
        }
    }

    private static Desk desk(CaseFile file, Workbench bench, Person who, int minutes) {
        Clock clock = Clock.fixed(PARTED.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
        return new Desk(file, bench.tools(), who, clock);
    }

    private static Outcome<Case> made(Desk desk, List<Edit> edits) {
        return desk.apply(edits);
    }

    private static List<Edit> ourEdits() {
        return List.of(
                new Judge(
                        2,
                        "false",
                        SHARED + "It does not show the day it claims to show.",
                        moment("15:00"),
                        Set.of(MediaCategory.ORIGINAL, MediaCategory.DECONTEXTUALIZED)),
                new Reword(4, "Traffic at Finland’s eastern border is normal, Finland’s border guard says."),
                new GradeEvidence(4, grade("A2")));
    }

    private static List<Edit> theirEdits() {
        return List.of(
                new GradeEvidence(4, grade("C2")),
                new Attach(new Stance(2, 5, Stance.Direction.CONTEXT, null, "The whole eastern border on that day")),
                new Judge(
                        2,
                        "mostly-false",
                        SHARED + "It is a real queue at a real crossing, of another day.",
                        moment("13:30"),
                        Set.of(MediaCategory.DECONTEXTUALIZED)),
                new Reword(4, "Traffic at Finland’s eastern border is usual, Finland’s border guard says."),
                new AddComment(2, null, null, "I rang the crossing: the queue of 29 August was a holiday weekend’s."),
                new AddComment(5, null, null, "The table counts crossings, not people who came back the same day."));
    }

    private static Grade grade(String code) {
        return Grade.parse(code).orElseThrow();
    }

    private static When moment(String time) {
        return new When.Moment(Instant.parse(LocalDate.of(2022, 9, 22) + "T" + time + ":00Z"));
    }
}
