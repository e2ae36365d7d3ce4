package touchstone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.CaseFile;
import touchstone.desk.ArticleIntake;
import touchstone.desk.Desk;
import touchstone.desk.SampleCase;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.When;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Edit;
import touchstone.model.edit.TakeUp;

/** A ferry that ran aground, of our own inventing, with as many pieces of evidence as a picture of a timeline wants. */
final class TourTimes {

    private static final String TEXT = """
        Ferry aground off Marrick, all on board safe

        The ferry Alma ran aground off Marrick with 214 people on board on 3 May 2025, the coastguard said.

        “Nobody was hurt, and all 214 are ashore,” said Jon Aker of the coastguard.
        """;
    private static final Instant AGROUND = Instant.parse("2025-05-03T05:40:00Z");
    private static final Instant OBTAINED = Instant.parse("2025-05-14T08:00:00Z");
    private static final List<String> SEEN_FROM =
            List.of("the pier", "the car deck", "the bridge", "the pilot boat", "the lighthouse", "quay 4");
    private static final int CLAIMED_EVERY = 45;

    private final Random random = new Random(3);

    /** Begins the case in an empty case file. */
    static Outcome<CaseFile> putInto(CaseFile file, Workbench bench, int pieces) {
        Desk desk = new Desk(file, bench.tools(), SampleCase.CHECKER, bench.clock());
        return new ArticleIntake(bench.tools())
                .pasted(TEXT, Progress.UNSEEN)
                .then(arrival -> desk.begin(arrival, null))
                .then(begun -> pieces == 0 ? Outcome.done(begun) : desk.apply(new TourTimes().edits(begun, pieces)))
                .map(_ -> file);
    }

    private List<Edit> edits(Case begun, int pieces) {
        List<Edit> edits = new ArrayList<>();
        boolean isMany = pieces > 1;
        if (isMany) {
            begun.claims().stream()
                    .filter(claim -> claim.wording().contains("2025"))
                    .findFirst()
                    .ifPresent(claim -> edits.add(new TakeUp(claim.number())));
        }
        for (int number = 1; number <= pieces; number++) {
            edits.add(new AddEvidence(piece(number)));
            if (isMany && number % CLAIMED_EVERY == 0) {
                edits.add(new Attach(new Stance(1, number, Stance.Direction.CONTEXT, null, null)));
            }
        }
        return edits;
    }

    private Evidence piece(int number) {
        String from = SEEN_FROM.get(number % SEEN_FROM.size());
        Instant at = AGROUND.plus(Duration.ofSeconds((long) (Math.abs(random.nextGaussian()) * 150_000)));
        return switch (number % 4) {
            case 0 ->
                evidence(number, Evidence.Kind.IMAGE, "Photo from " + from, null, Fact.Kind.CAMERA_TIME, local(at));
            case 1 ->
                evidence(number, Evidence.Kind.SOCIAL_POST, "Post from " + from, null, Fact.Kind.TIME_IN_ID, exact(at));
            case 2 -> evidence(number, Evidence.Kind.VIDEO, "Clip from " + from, day(at), null, "");
            default ->
                evidence(number, Evidence.Kind.SOCIAL_POST, "Post to " + from, null, Fact.Kind.STATED_TIME, exact(at));
        };
    }

    private static Evidence evidence(
            int number,
            Evidence.Kind kind,
            String title,
            @Nullable When dated,
            Fact.@Nullable Kind read,
            String value) {
        Provenance from = new Provenance(null, null, dated, OBTAINED, SampleCase.CHECKER.name(), null, null);
        List<Fact> facts = read == null ? List.of() : List.of(new Fact(read, value, setBy(read), "the file"));
        return new Evidence(number, kind, title, from, null, null, null, facts, null);
    }

    private static Fact.SetBy setBy(Fact.Kind kind) {
        return kind == Fact.Kind.CAMERA_TIME ? Fact.SetBy.PROGRAM : Fact.SetBy.PLATFORM;
    }

    private static String exact(Instant at) {
        return at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }

    private static String local(Instant at) {
        return exact(at).replace("Z", "");
    }

    private static When day(Instant at) {
        return new When.Day(new When.Moment(at.minus(Duration.ofDays(at.getEpochSecond() % 4))).date());
    }
}
