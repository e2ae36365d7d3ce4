package touchstone.desk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.Staged;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Edit;

/**
 * A piece of evidence on its way into a case, with its bytes where it has any. Closing lets go of bytes that no case
 * took.
 *
 * @param evidence what it is
 * @param bytes its bytes, hashed and ready to be kept
 * @param beside what comes with it, such as the film that a post's file names and that lay beside it
 */
public record Brought(Evidence evidence, List<Staged> bytes, List<Brought> beside) implements AutoCloseable {

    public Brought {
        bytes = List.copyOf(bytes);
        beside = List.copyOf(beside);
    }

    /** Evidence with its bytes, and nothing that comes with it. */
    public Brought(Evidence evidence, List<Staged> bytes) {
        this(evidence, bytes, List.of());
    }

    /** Evidence without bytes: words, or an address. */
    public static Brought of(Evidence evidence) {
        return new Brought(evidence, List.of());
    }

    /** The same, graded, or with no grade. */
    public Brought graded(@Nullable Grade grade) {
        return new Brought(evidence.graded(grade), bytes, beside);
    }

    /** The edits that keep it: first what comes with it, then itself. */
    List<Edit> edits() {
        return Stream.concat(
                        beside.stream().flatMap(each -> each.edits().stream()), Stream.of(new AddEvidence(evidence)))
                .toList();
    }

    /** All bytes that these edits name. */
    List<Staged> allBytes() {
        return Stream.concat(beside.stream().flatMap(each -> each.allBytes().stream()), bytes.stream())
                .toList();
    }

    @Override
    public void close() {
        allBytes().forEach(Staged::close);
    }
}
