package touchstone.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.Staged;
import touchstone.model.Evidence;
import touchstone.model.Grade;

/**
 * A piece of evidence on its way into a case, with its bytes where it has any. Closing lets go of bytes that no case
 * took.
 *
 * @param evidence what it is
 * @param bytes its bytes, hashed and ready to be kept
 */
public record Brought(Evidence evidence, List<Staged> bytes) implements AutoCloseable {

    public Brought {
        bytes = List.copyOf(bytes);
    }

    /** Evidence without bytes: words, or an address. */
    public static Brought of(Evidence evidence) {
        return new Brought(evidence, List.of());
    }

    /** The same, graded, or with no grade. */
    public Brought graded(@Nullable Grade grade) {
        return new Brought(evidence.graded(grade), bytes);
    }

    @Override
    public void close() {
        bytes.forEach(Staged::close);
    }
}
