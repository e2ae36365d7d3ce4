package touchstone.exchange.locked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RoomTest {

    private final AtomicLong left = new AtomicLong(100);
    private final Room room = new Room(200, left::get, () -> left.addAndGet(50));

    @Test
    void whatNobodyHoldsAnyMoreIsRoomToo() {
        assertThat(room.holds(120)).isTrue();
    }

    @Test
    void whatFindsRoomAtOnceClearsNothing() {
        assertThat(room.holds(100)).isTrue();
        assertThat(left).hasValue(100);
    }

    @Test
    void whatStillDoesNotFitIsNotHeld() {
        assertThat(room.holds(151)).isFalse();
    }

    @Test
    void forWhatCouldNeverFitNothingIsCleared() {
        assertThat(room.holds(201)).isFalse();
        assertThat(left).hasValue(100);
    }

    @Test
    void noProgramHoldsMoreThanItMayEverTake() {
        assertThat(Room.ofThisProgram().holds(Runtime.getRuntime().maxMemory() + 1))
                .isFalse();
    }
}
