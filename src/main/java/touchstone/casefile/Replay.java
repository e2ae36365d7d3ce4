package touchstone.casefile;

import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Stamp;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Merge;
import touchstone.model.edit.SignOff;

/** What the entries of one case make of it, entry by entry as they pass; none of them is kept. */
final class Replay implements EntryCheck.Passer {

    private @Nullable Outcome<Case> reached;
    private @Nullable String malformed;
    private boolean merges;
    private boolean signs;

    @Override
    public void pass(int number, String at, Frames row) {
        if (malformed != null) {
            return;
        }
        try {
            Person by = new Person(
                    row.next().text(),
                    Spelling.read(Person.Role.class, row.next().text()));
            String name = row.next().text();
            row.next();
            Entry entry = new Entry(
                    new Stamp(number, by, IsoTime.parse(at)),
                    Bodies.read(name, row.bytes(), row.start(), row.end() - row.start()));
            merges |= entry.edit() instanceof Merge;
            signs |= entry.edit() instanceof SignOff;
            reached = reached == null ? entry.applyTo(null) : reached.then(entry::applyTo);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            malformed = "entry " + number + ": " + unreadable.getMessage();
        }
    }

    /** Why the entries can't be read, if they can't. */
    @Nullable
    String malformed() {
        return malformed;
    }

    /** Whether a colleague's copy was taken in. */
    boolean merges() {
        return merges;
    }

    /** Whether the case was signed off at any time, or says so. */
    boolean isSigned() {
        return signs
                || (reached != null
                        && reached.result().stream()
                                .anyMatch(found -> found.review().seal() != null));
    }

    /** The case under its number, where all entries could be read and obey the rules. */
    Optional<Case> of(int caseNumber) {
        return reached == null || malformed != null
                ? Optional.empty()
                : reached.result().map(found -> found.numbered(caseNumber));
    }
}
