package touchstone.model.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;

/**
 * What undo and redo would do next, read from the journal alone, so that it outlives the program. A person undoes their
 * own edits, and what the program ranked for them; a step on the way to sign-off, or somebody else's edit, is where
 * it ends.
 */
public final class History {

    private final List<Entry> journal;
    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> takenBack = new ArrayDeque<>();

    /** Whether this person is the last who did anything, so that what the program does is done for them. */
    private boolean isAtWork;

    private History(List<Entry> journal) {
        this.journal = List.copyOf(journal);
    }

    /**
     * Reads a case's journal as one person would undo it.
     *
     * @param journal all entries of the case, in order
     */
    public static History of(List<Entry> journal, Person person) {
        History history = new History(journal);
        journal.forEach(entry -> history.pass(entry, person));
        return history;
    }

    private void pass(Entry entry, Person person) {
        if (entry.edit().sort() == Edit.Sort.LOOK) {
            return;
        }
        if (entry.stamp().by().role() != Person.Role.PROGRAM) {
            isAtWork = entry.stamp().by().isSamePersonAs(person);
        }
        if (!isAtWork) {
            done.clear();
            takenBack.clear();
            return;
        }
        switch (entry.edit()) {
            case TakeBack _ when !done.isEmpty() -> takenBack.push(done.pop());
            case BringBack _ when !takenBack.isEmpty() -> done.push(takenBack.pop());
            case Edit edit
            when edit.canBeTakenBack() -> {
                done.push(entry);
                takenBack.clear();
            }
            default -> {
                done.clear();
                takenBack.clear();
            }
        }
    }

    /** The entry that undo would take back. */
    public Optional<Entry> undoes() {
        return Optional.ofNullable(done.peek());
    }

    /** The entry that redo would make again. */
    public Optional<Entry> redoes() {
        return Optional.ofNullable(takenBack.peek());
    }

    /** What undo would take back, the last first: that entry, and what was kept and attached with it in one act. */
    public List<Entry> undoesTogether() {
        return together(done);
    }

    /** What redo would make again, the first first. */
    public List<Entry> redoesTogether() {
        return together(takenBack);
    }

    private static List<Entry> together(Deque<Entry> stack) {
        List<Entry> together = new ArrayList<>();
        for (Entry entry : stack) {
            if (!together.isEmpty() && !isOneAct(together.getFirst(), entry)) {
                break;
            }
            together.add(entry);
        }
        return together;
    }

    /** A file, what came with it, what it says of a claim and its grade are brought at one moment. */
    private static boolean isOneAct(Entry one, Entry other) {
        return isBringing(one.edit())
                && isBringing(other.edit())
                && one.stamp().at().equals(other.stamp().at());
    }

    private static boolean isBringing(Edit edit) {
        return edit instanceof AddEvidence || edit instanceof Attach || edit instanceof GradeEvidence;
    }

    /** The edits that take back what was done last; none where nothing can be. */
    public List<Edit> undo() {
        return undoesTogether().stream().map(this::takenBack).toList();
    }

    private Edit takenBack(Entry entry) {
        Change change = changeOf(entry);
        return new TakeBack(entry.stamp().number(), Parts.leading(change.after, change.before));
    }

    /** The edits that make again what was taken back last. */
    public List<Edit> redo() {
        return redoesTogether().stream().map(this::broughtBack).toList();
    }

    private Edit broughtBack(Entry entry) {
        Change change = changeOf(entry);
        return new BringBack(entry.stamp().number(), Parts.leading(change.before, change.after));
    }

    private record Change(Case before, Case after) {}

    private Change changeOf(Entry entry) {
        Outcome<Case> before = Entry.replay(journal.subList(0, entry.stamp().number() - 1));
        @Nullable Case reached = before.result().orElse(null);
        return new Change(before.orThrow(), entry.applyTo(reached).orThrow());
    }
}
