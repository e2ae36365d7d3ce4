package touchstone.casefile;

import java.time.Instant;
import touchstone.model.Case;
import touchstone.model.Digest;
import touchstone.model.Person;
import touchstone.model.Seal;

/** A seal that signs nothing, for histories drawn by lot. */
final class DrawnSeal {

    private DrawnSeal() {}

    static Seal of(Case subject, Person by, Instant at) {
        return new Seal(
                subject.trail().entries(),
                Digest.of("head"),
                Digest.of("evidence"),
                Digest.of("verdicts"),
                "key",
                "signature",
                by,
                at);
    }
}
