package touchstone.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Random histories that went apart come together: in either order the same case, and nothing of anybody's lost. */
final class MergeTrial implements Trials.Trial {

    private final int pairs;
    private final List<Integer> failed = new ArrayList<>();
    private long entries;

    MergeTrial(int pairs) {
        this.pairs = pairs;
    }

    @Override
    public Trials.Figure run() {
        int others = Math.max(1, pairs / 3);
        times(pairs, MergePropertyTest::twoMeet);
        times(others, MergePropertyTest::twoMeetAgain);
        times(others, MergePropertyTest::threeMeet);
        return new Trials.Figure(
                "%,d random pairs of diverged histories merged in either order, %,d pairs that met again with a third, %,d times three in three orders"
                        .formatted(pairs, others, others),
                "%,d entries, none lost; %,d did not come to the same case%s"
                        .formatted(entries, failed.size(), failed.isEmpty() ? "" : ": seeds " + failed),
                failed.isEmpty());
    }

    private void times(int often, IntUnaryOperator trial) {
        for (int seed = 0; seed < often; seed++) {
            try {
                entries += trial.applyAsInt(seed);
            } catch (AssertionError differs) {
                failed.add(seed);
            }
        }
    }
}
