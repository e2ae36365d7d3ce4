package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.edit.MarkSeen;
import touchstone.model.edit.Merge;
import touchstone.model.merge.Confluence;
import touchstone.model.merge.Link;
import touchstone.model.merge.Merging;

/** Whoever takes in whose copy, and in whatever order, all see one case in the end, and nothing of anybody's is lost. */
class MergePropertyTest {

    /** How many pairs of histories; {@code -Dmerges=10000} for the long form. */
    private static final int PAIRS = Integer.getInteger("merges", 300);

    private static final int TOGETHER = 14;
    private static final int APART = 12;

    @Test
    void twoWhoTakeInEachOthersCopySeeTheSameCase() {
        for (int seed = 0; seed < PAIRS; seed++) {
            twoMeet(seed);
        }
    }

    /** Both take in each other's copy; gives how many entries the two have together. */
    static int twoMeet(int seed) {
        Copy one = Copy.opened(seed).goesOn(seed % TOGETHER);
        Copy other = one.copied(seed + 1_000_000L).goesOn(1 + seed % APART);
        one.goesOn(1 + seed / 3 % APART);
        Copy here = one.copied(seed).takesIn(other);
        Copy there = other.copied(seed).takesIn(one);
        assertThat(here.content()).as("seed %s", seed).isEqualTo(there.content());
        assertThat(here.links().containsAll(worked(one))).as("seed %s", seed).isTrue();
        assertThat(here.links().containsAll(worked(other))).as("seed %s", seed).isTrue();
        assertThat(here.looksAt(other).hasNews()).as("seed %s", seed).isFalse();
        assertThat(here.looksAt(there).hasNews()).as("seed %s", seed).isFalse();
        knotsAreTrue(here, seed);
        return here.links().size();
    }

    @Test
    void whoGoesOnAfterwardsMeetsTheOtherAgain() {
        for (int seed = 0; seed < PAIRS / 3; seed++) {
            twoMeetAgain(seed);
        }
    }

    /** Both go on after they met, a third comes in, and all meet again; gives how many entries all have together. */
    static int twoMeetAgain(int seed) {
        Copy one = Copy.opened(seed).goesOn(seed % TOGETHER);
        Copy other = one.copied(seed + 1_000_000L).goesOn(1 + seed % APART);
        one.goesOn(1 + seed / 3 % APART);
        Copy here = one.copied(seed + 2).takesIn(other).goesOn(seed % 5);
        Copy there = other.copied(seed + 3).takesIn(one).goesOn(seed % 7);
        Copy third = one.copied(seed + 4).goesOn(3);
        Copy first = here.copied(0).takesIn(there).takesIn(third);
        Copy second = there.copied(0).takesIn(third).takesIn(here);
        Copy last = third.copied(0).takesIn(here).takesIn(there);
        assertThat(first.content()).as("seed %s", seed).isEqualTo(second.content());
        assertThat(last.content()).as("seed %s", seed).isEqualTo(second.content());
        knotsAreTrue(first, seed);
        knotsAreTrue(last, seed);
        return last.links().size();
    }

    @Test
    void inWhateverOrderThreeComeTogetherTheySeeTheSameCase() {
        for (int seed = 0; seed < PAIRS / 3; seed++) {
            threeMeet(seed);
        }
    }

    /** Three come together in three orders; gives how many entries they have together. */
    static int threeMeet(int seed) {
        Copy root = Copy.opened(seed).goesOn(seed % TOGETHER);
        Copy one = root.copied(seed + 1_000_000L).goesOn(1 + seed % APART);
        Copy two = root.copied(seed + 2_000_000L).goesOn(1 + seed / 2 % APART);
        Copy three = two.copied(seed + 3_000_000L).goesOn(1 + seed / 3 % APART);
        Copy left = one.copied(0).takesIn(two).takesIn(three);
        Copy right = one.copied(0).takesIn(two.copied(0).takesIn(three));
        Copy turned = three.copied(0).takesIn(one).takesIn(two);
        assertThat(left.content()).as("seed %s", seed).isEqualTo(right.content());
        assertThat(left.content()).as("seed %s", seed).isEqualTo(turned.content());
        assertThat(disputes(left)).as("seed %s", seed).isEqualTo(disputes(turned));
        return left.links().size();
    }

    /** All entries but looks, for which alone nobody takes in a copy. */
    private static List<Link> worked(Copy copy) {
        return copy.links().stream()
                .filter(link -> !(link.entry().edit() instanceof MarkSeen))
                .toList();
    }

    private static Object disputes(Copy copy) {
        return Confluence.of(copy.links(), copy.head()).orThrow().disputes().stream()
                .map(dispute -> dispute.matter() + " " + dispute.claim() + " " + dispute.evidence() + " "
                        + dispute.sides().stream().map(side -> side.hash()).toList())
                .toList();
    }

    private static void knotsAreTrue(Copy copy, int seed) {
        for (Link link : copy.links()) {
            if (link.entry().edit() instanceof Merge) {
                assertThat(Merging.isTrue(copy.links(), link))
                        .as("seed %s", seed)
                        .isTrue();
            }
        }
    }
}
