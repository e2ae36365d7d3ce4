package touchstone.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Person;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.BringBack;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Split;
import touchstone.model.edit.Subject;
import touchstone.model.edit.TakeBack;

/** Tells a journal from its first entry on, each with what stood there before. What lies covered stays covered. */
public final class Retelling {

    private final Cover cover;
    private final Map<Integer, Retold> told = new HashMap<>();
    private @Nullable Case reached;

    /** A retelling for somebody from whom this is covered. */
    public Retelling(Cover cover) {
        this.cover = cover;
    }

    /** A retelling that goes on from a case as it was; what is undone of earlier entries is not named. */
    public Retelling(Cover cover, Case from) {
        this.cover = cover;
        this.reached = from;
    }

    /** Tells the next entry of the journal. */
    public Retold next(Entry entry) {
        Case before = reached;
        Case after = entry.applyTo(before).result().orElse(before);
        reached = after;
        Optional<Turned> turned =
                before == null || after == null ? Optional.empty() : Turns.of(entry.edit(), before, after);
        Retold words = told(entry, subject(entry.edit(), after), turned);
        told.put(entry.stamp().number(), words);
        return words;
    }

    /** The case as it is after the entry that was told last. */
    public Optional<Case> reached() {
        return Optional.ofNullable(reached);
    }

    /**
     * Tells an entry that came with a colleague's copy, by whose numbers it goes.
     *
     * @param before that copy before it, where it is known: what stood there is told as well
     */
    public Retold copied(Entry entry, @Nullable Case before) {
        Edit edit = entry.edit();
        Person by = entry.stamp().by();
        Covered covered = new Covered(cover, true);
        boolean isCovered = covered.line(edit, by).isPresent();
        Optional<Turned> turned = before == null
                ? Optional.empty()
                : entry.applyTo(before).result().flatMap(after -> Turns.of(edit, before, after));
        Optional<Turned> open = turned.filter(one -> isOpen(one, isCovered));
        return new Retold(
                entry,
                Subject.of(edit),
                Visible.marked(open.map(Turned::head).orElseGet(() -> EditWords.lineOfCopy(edit, by, cover))),
                open.map(Turned::turn).orElse(null),
                Visible.marked(covered.more(edit, by)),
                isCovered || (open.isEmpty() && turned.isPresent()));
    }

    private boolean isOpen(Turned one, boolean isCovered) {
        return !isCovered && !(one.turn().isVerdict() && cover.hidesAny());
    }

    private Retold told(Entry entry, Subject subject, Optional<Turned> turned) {
        Edit edit = entry.edit();
        Person by = entry.stamp().by();
        Covered covered = new Covered(cover, false);
        String line = EditWords.line(edit, by, cover);
        boolean isCovered = covered.line(edit, by).isPresent();
        Optional<Turned> open = turned.filter(one -> isOpen(one, isCovered));
        String words = open.map(Turned::head).orElse(line) + undone(edit);
        return new Retold(
                entry,
                subject,
                Visible.marked(words),
                open.map(Turned::turn).orElse(null),
                Visible.marked(covered.more(edit, by)),
                isCovered || (open.isEmpty() && turned.isPresent()));
    }

    /** What an undo undid, in brackets. */
    private String undone(Edit edit) {
        int entry = switch (edit) {
            case TakeBack undo -> undo.entry();
            case BringBack redo -> redo.entry();
            default -> 0;
        };
        Retold meant = told.get(entry);
        return meant == null ? "" : Words.text("edit.undone-was", meant.line());
    }

    private static Subject subject(Edit edit, @Nullable Case after) {
        Subject subject = Subject.of(edit);
        boolean isNewClaim = edit instanceof AddClaim || edit instanceof Split;
        return isNewClaim && after != null ? subject.also(after.trail().claimsEver()) : subject;
    }
}
