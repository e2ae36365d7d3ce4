package touchstone.desk;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.Staged;
import touchstone.evidence.Draft;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Attach;

/** The way of evidence into the open case: recognised, its bytes hashed and laid ready, kept, and tied to a claim. */
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

    /**
     * Hashes a file's bytes and lays them ready, untouched; the case is as it was. On any thread.
     *
     * @return to be closed, unless it is handed to {@link #add} or {@link #attach}
     */
    public Outcome<Brought> hold(Path file, Draft draft, Progress progress) {
        return desk.file().stage(file, draft.mediaType(), progress).map(staged -> brought(draft, staged));
    }

    /** Hashes bytes and lays them ready, as {@link #hold(Path, Draft, Progress)} does those of a file. */
    public Outcome<Brought> hold(byte[] bytes, Draft draft) {
        return desk.file().stage(bytes, draft.mediaType()).map(staged -> brought(draft, staged));
    }

    private static Brought brought(Draft draft, Staged staged) {
        return new Brought(draft.kept(staged.content()), List.of(staged));
    }

    /**
     * Keeps evidence in the open case, with its bytes, or neither.
     *
     * @return the case with the evidence as its last
     */
    public Outcome<Case> add(Brought brought) {
        try (brought) {
            return desk.apply(List.of(new AddEvidence(brought.evidence())), brought.bytes());
        }
    }

    /** Keeps evidence in the open case and says what it says of a claim: with its bytes, or nothing of it. */
    public Outcome<Case> attach(
            Brought brought, int claim, Stance.Direction direction, @Nullable String excerpt, @Nullable String note) {
        try (brought) {
            Case now = desk.now().orElse(null);
            if (now == null) {
                return Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open"));
            }
            Stance stance = new Stance(claim, now.trail().evidenceEver() + 1, direction, excerpt, note);
            return desk.apply(List.of(new AddEvidence(brought.evidence()), new Attach(stance)), brought.bytes());
        }
    }
}
