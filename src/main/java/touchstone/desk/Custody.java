package touchstone.desk;

import java.util.List;
import java.util.function.Consumer;
import touchstone.casefile.CaseFile;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Attach;
import touchstone.model.edit.DescribeEvidence;
import touchstone.model.edit.DescribeTestimony;
import touchstone.model.edit.Detach;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.RemoveEvidence;
import touchstone.model.edit.Settle;
import touchstone.work.Work;

/** What became of a piece of evidence since it came to the desk, and whether its bytes are still what was kept. */
public final class Custody {

    private final LiveDesk desk;
    private final Work work;

    /** The evidence kept at this desk. */
    public Custody(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    /** Every entry of a journal that handled a piece of evidence, the first of them that which brought it. */
    public static List<Entry> of(List<Entry> journal, Evidence item) {
        return journal.stream().filter(entry -> handles(entry.edit(), item)).toList();
    }

    private static boolean handles(Edit edit, Evidence item) {
        int number = item.number();
        return switch (edit) {
            case AddEvidence(Evidence brought) -> isSame(brought, item);
            case DescribeEvidence described -> described.evidence() == number;
            case DescribeTestimony described -> described.evidence() == number;
            case GradeEvidence graded -> graded.evidence() == number;
            case Attach(var stance) -> stance.evidence() == number;
            case Detach detached -> detached.evidence() == number;
            case RemoveEvidence removed -> removed.evidence() == number;
            case AddComment comment -> Integer.valueOf(number).equals(comment.evidence());
            case Settle settled -> Integer.valueOf(number).equals(settled.evidence());
            default -> false;
        };
    }

    /** A piece carries no number yet when it is brought; when it came, and its bytes, never change. */
    private static boolean isSame(Evidence brought, Evidence item) {
        return brought.provenance().obtainedAt().equals(item.provenance().obtainedAt())
                && (brought.content() == null
                        ? item.content() == null && brought.kind() == item.kind()
                        : brought.content().equals(item.content()));
    }

    /** Hashes a file again and tells whether it is what was kept, beside the case file's own thread. */
    public void check(Content content, String title, Consumer<Outcome<Content>> then) {
        CaseFile file = desk.desk().file();
        work.begin(
                title,
                progress -> new ByteCheck(kept -> desk.askAndWait(() -> file.read(kept)), progress).intact(content),
                then);
    }
}
