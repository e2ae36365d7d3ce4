package touchstone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import touchstone.casefile.CaseFile;
import touchstone.desk.Desk;
import touchstone.desk.HandingOver;
import touchstone.desk.Importing;
import touchstone.desk.SampleCase;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Grade;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Verdict;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.Edit;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.Judge;
import touchstone.model.edit.Reopen;
import touchstone.model.edit.Reword;

/** What happens to the sample case after its sign-off: it is reopened, worked on, and joined with a colleague's copy. */
final class TourHistory {

    private static final Edit FINLANDS =
            new Reword(5, "4,824 Russians crossed Finland’s eastern border on 21 September 2022.");

    private TourHistory() {}

    /** Opens the case again: more reasons for a verdict, and a wording. */
    static void changeSinceSignOff(TourWindow window) {
        Verdict verdict = window.desk()
                .state()
                .now()
                .flatMap(open -> open.claim(1))
                .map(Claim::verdict)
                .orElseThrow();
        String reasons = verdict.reasons() + " Longer queues were reported later; this holds as of its date.";
        window.does(new Reopen("Longer queues were reported a week later."));
        window.does(new Judge(1, verdict.rating(), reasons, verdict.asOf(), verdict.media()));
        window.does(FINLANDS);
    }

    /** A colleague gets a bundle, works on it, and sends one back, which is taken in. */
    static void joinCopy(TourWindow window, Path room) throws IOException {
        Path there = Files.createDirectories(room.resolve("klose"));
        Path sent = room.resolve("to-klose.zip");
        Path back = room.resolve("from-klose.zip");
        window.doesAtDesk(seat -> handed(seat, sent));
        window.does(new Reword(6, "That was half as many again as on the Wednesday before, when 3,133 crossed."));
        window.doesAtDesk(seat -> Outcome.done(seat)
                .then(_ -> CaseFile.open(there.resolve("klose.touchstone"), SampleCase.COLLEAGUE))
                .then(file -> workedOn(file, seat, window.clock(), sent, back))
                .then(_ -> takenIn(seat, back)));
    }

    private static Outcome<Path> workedOn(CaseFile file, Desk ours, Clock clock, Path sent, Path back) {
        try (file) {
            Desk theirs = new Desk(file, ours.tools(), SampleCase.COLLEAGUE, clock);
            return takenIn(theirs, sent)
                    .then(_ ->
                            done(theirs, new GradeEvidence(4, Grade.parse("A1").orElseThrow())))
                    .then(_ -> done(
                            theirs,
                            new Reword(2, "The clip shows 35 km of cars at the crossing on 21 September 2022.")))
                    .then(_ -> done(
                            theirs, new AddComment(2, null, null, "The camera’s own file names the day: graded up.")))
                    .then(_ -> handed(theirs, back));
        }
    }

    private static Outcome<Case> done(Desk seat, Edit edit) {
        return seat.apply(edit);
    }

    private static Outcome<Path> handed(Desk seat, Path to) {
        return new HandingOver(seat).export("bundle", to, true).map(handed -> handed.to());
    }

    private static Outcome<Case> takenIn(Desk seat, Path bundle) {
        return new Importing(seat.tools().sealing(), Progress.UNSEEN)
                .into(seat, bundle)
                .then(result -> seat.open(result.reached().number()));
    }
}
