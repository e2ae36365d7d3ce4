package touchstone.claims.house;

import java.time.Instant;
import java.util.List;
import touchstone.claims.head.Weighing;
import touchstone.model.learning.Comparison;
import touchstone.model.learning.Figure;
import touchstone.model.learning.KeptHead;
import touchstone.model.learning.Tally;

/** A head that no house learned. */
public final class InventedHead {

    private InventedHead() {}

    /** A head of this name over a finder, that weighs one feature alone. */
    public static HouseHead named(String name, String over, List<String> names, int feature, double weight) {
        double[] weights = new double[names.size()];
        weights[feature] = weight;
        Figure low = new Figure(0.41, 0.35, 0.47);
        Figure high = new Figure(0.62, 0.55, 0.69);
        KeptHead facts = new KeptHead(
                name,
                Instant.parse("2026-11-23T09:15:00Z"),
                "Tarja Harju",
                over,
                List.of("desk.touchstone", "other\ndesk.touchstone"),
                new Tally("en", 93, 120, 60, 12, 11),
                new Comparison(
                        KeptHead.SHIPPED,
                        11,
                        new Comparison.Pair(low, high),
                        new Comparison.Pair(low, high),
                        new Figure(0.21, 0.1, 0.3)));
        return new HouseHead(facts, new Weighing(-0.25, weights));
    }
}
