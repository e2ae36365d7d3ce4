package touchstone.ui.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.ui.kit.Act;

/** Which key settles on which side of a question, and which writes something else. */
final class SideKeys {

    /** The keys of sides, the first first; sides after the ninth have none. */
    static final List<Act> SIDES = List.of(
            Act.SETTLE_FIRST,
            Act.SETTLE_SECOND,
            Act.SETTLE_THIRD,
            Act.SETTLE_FOURTH,
            Act.SETTLE_FIFTH,
            Act.SETTLE_SIXTH,
            Act.SETTLE_SEVENTH,
            Act.SETTLE_EIGHTH,
            Act.SETTLE_NINTH);

    private SideKeys() {}

    /** What settles on a side, counted from 0. */
    static @Nullable Act of(int side) {
        return side < SIDES.size() ? SIDES.get(side) : null;
    }

    /** The key that is shown for writing none of so many sides: of two the third number, else a letter. */
    static Act neither(int sides) {
        return sides == 2 ? Act.SETTLE_THIRD : Act.WRITE_TOGETHER;
    }

    /** Whether what an act does can be done about a question with so many sides. */
    static boolean serves(Act act, int sides) {
        return act == Act.WRITE_TOGETHER || act == neither(sides) || SIDES.indexOf(act) < sides;
    }
}
