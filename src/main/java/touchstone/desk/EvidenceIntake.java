package touchstone.desk;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.Draft;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Edit;

/** The way of evidence into the open case: recognised, its bytes kept and hashed, noted, and tied to a claim. */
public final class EvidenceIntake {

    private final Desk desk;

    /** Takes evidence in at this desk. */
    public EvidenceIntake(Desk desk) {
        this.desk = desk;
    }

    /** Where something comes from that is brought to the desk now, before anybody said more. */
    public Provenance broughtNow(@Nullable String fileName) {
        return new Provenance(
                null, null, null, desk.clock().instant(), desk.who().name(), null, fileName);
    }

    /** What a file is and what can be read from it; nothing is kept yet. */
    public Outcome<Draft> recognise(Path file, Provenance provenance) {
        return desk.tools().evidence().recognise(file, provenance);
    }

    /** Keeps a file's bytes, untouched and hashed, and gives the evidence that they are; the case is as it was. */
    public Outcome<Evidence> hold(Path file, Draft draft, Progress progress) {
        return desk.file().keep(file, draft.mediaType(), progress).map(draft::kept);
    }

    /**
     * Keeps evidence in the open case.
     *
     * @return the case with the evidence as its last
     */
    public Outcome<Case> add(Evidence evidence) {
        return desk.apply(new AddEvidence(evidence));
    }

    /** Keeps a file as evidence of the open case and says which way it points for a claim. */
    public Outcome<Case> attach(Path file, int claim, Stance.Direction direction, Progress progress) {
        Path name = file.getFileName();
        return recognise(file, broughtNow(name == null ? null : name.toString()))
                .then(draft -> hold(file, draft, progress))
                .then(evidence -> attach(evidence, claim, direction, null, null));
    }

    /** Keeps evidence in the open case and says what it says of a claim: both, or neither. */
    public Outcome<Case> attach(
            Evidence evidence, int claim, Stance.Direction direction, @Nullable String excerpt, @Nullable String note) {
        Case now = desk.now().orElse(null);
        if (now == null) {
            return Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"));
        }
        int number = now.trail().evidenceEver() + 1;
        List<Edit> edits =
                List.of(new AddEvidence(evidence), new Attach(new Stance(claim, number, direction, excerpt, note)));
        return desk.apply(edits);
    }
}
