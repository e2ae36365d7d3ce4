package touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether there is a display is found out before JavaFX would end the program over it. */
class DisplayTest {

    @Test
    void noneIsNamed() {
        assertThat(Display.isThere(Map.of(), "Linux")).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", " "), "Linux")).isFalse();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(Display.isThere(Map.of(), "Mac OS X")).isTrue();
        assertThat(Display.isThere(Map.of(), "Windows 11")).isTrue();
    }
}
