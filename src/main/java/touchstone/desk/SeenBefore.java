package touchstone.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import touchstone.casefile.KeptLikeness;
import touchstone.evidence.likeness.Likeness;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Sighting;
import touchstone.words.Words;
import touchstone.work.Work;

/** Where in all cases a picture was seen before, by what it shows and not by its bytes. */
public final class SeenBefore {

    private final LiveDesk desk;
    private final Work work;

    /** Looks in the case file of this desk. */
    public SeenBefore(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    /** Looks for a piece of the open case, beside the window. */
    public void of(Evidence piece, Consumer<List<Sighting>> then) {
        Optional<Likeness> likeness = Likeness.of(piece.facts());
        int own = desk.place().caseNumber();
        if (likeness.isEmpty()) {
            return;
        }
        desk.ask(
                () -> Outcome.done(desk.desk().file().likenesses()),
                kept -> kept.either(
                        all -> work.begin(
                                Words.text("seen-before.looking"),
                                progress -> Outcome.done(in(all, likeness.get(), own, piece.number(), progress)),
                                found -> found.either(then, desk::tell)),
                        desk::tell));
    }

    /** Looks for the piece of evidence that a case has under this number. */
    public static List<Sighting> of(Evidence piece, int ownCase, Desk desk) {
        return Likeness.of(piece.facts())
                .map(likeness -> in(desk.file().likenesses(), likeness, ownCase, piece.number(), Progress.UNSEEN))
                .orElse(List.of());
    }

    private static List<Sighting> in(
            List<KeptLikeness> all, Likeness likeness, int ownCase, int ownNumber, Progress progress) {
        return all.stream()
                .filter(kept -> kept.caseNumber() != ownCase || kept.evidence() != ownNumber)
                .takeWhile(_ -> !progress.cancelled())
                .flatMap(kept -> sighting(kept, likeness))
                .toList();
    }

    private static Stream<Sighting> sighting(KeptLikeness kept, Likeness likeness) {
        return Likeness.of(kept.hash(), kept.points())
                .flatMap(likeness::like)
                .map(how ->
                        new Sighting(kept.caseNumber(), kept.caseTitle(), kept.evidence(), kept.evidenceTitle(), how))
                .stream();
    }
}
