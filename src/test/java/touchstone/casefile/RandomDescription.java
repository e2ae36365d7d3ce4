package touchstone.casefile;

import java.util.Random;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.Testimony;
import touchstone.model.edit.DescribeEvidence;
import touchstone.model.edit.DescribeTestimony;
import touchstone.model.edit.Edit;

/** What somebody might say of a piece of evidence after it was kept. */
final class RandomDescription {

    private RandomDescription() {}

    static Edit of(Random random, int evidence, String words, Provenance from) {
        return random.nextInt(3) == 0
                ? new DescribeTestimony(evidence, testimony(random, words))
                : new DescribeEvidence(evidence, any(Evidence.Kind.class, random), "Described " + words, from);
    }

    private static Testimony testimony(Random random, String words) {
        return new Testimony(
                random.nextBoolean() ? "Somebody " + words : null,
                random.nextBoolean() ? "at " + words : null,
                null,
                null,
                any(Testimony.Naming.class, random),
                any(Testimony.Wording.class, random));
    }

    private static <T extends Enum<T>> T any(Class<T> type, Random random) {
        T[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }
}
