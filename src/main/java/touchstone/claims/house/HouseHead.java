package touchstone.claims.house;

import touchstone.claims.head.Weighing;
import touchstone.model.learning.KeptHead;

/**
 * A head that a house learned from its own choices.
 *
 * @param facts where it comes from
 * @param weighing what turns the score of a sentence by itself into its score in an article
 */
public record HouseHead(KeptHead facts, Weighing weighing) {

    /** What it is called. */
    public String name() {
        return facts.name();
    }

    /** The same under another name. */
    public HouseHead named(String other) {
        return new HouseHead(facts.named(other), weighing);
    }
}
