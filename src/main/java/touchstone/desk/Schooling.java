package touchstone.desk;

import java.util.List;
import java.util.Optional;
import touchstone.claims.house.HouseHead;
import touchstone.model.learning.Comparison;
import touchstone.model.learning.Moved;
import touchstone.model.learning.Tally;

/**
 * What came of looking at a house's choices.
 *
 * @param tallies how many there are in each language
 * @param used how many of them the finder can learn from
 * @param proposal what they teach, where they are enough
 */
public record Schooling(List<Tally> tallies, Tally used, Optional<Proposal> proposal) {

    public Schooling {
        tallies = List.copyOf(tallies);
    }

    /**
     * A head that nobody uses yet.
     *
     * @param head that was learned
     * @param compared with the one shipped, on all choices held back
     * @param sinceInUse compared with the one in use, on choices in articles that were opened since that was learned;
     *     absent where the one shipped is in use, or too few articles are newer
     * @param moved the held-back sentences that moved farthest
     */
    public record Proposal(HouseHead head, Comparison compared, Optional<Comparison> sinceInUse, List<Moved> moved) {

        public Proposal {
            moved = List.copyOf(moved);
        }

        /** Whether either comparison says that it is worse. */
        public boolean isWorse() {
            return isWorse(compared) || sinceInUse.filter(Proposal::isWorse).isPresent();
        }

        private static boolean isWorse(Comparison comparison) {
            return comparison.judgement() == Comparison.Judgement.WORSE;
        }
    }
}
