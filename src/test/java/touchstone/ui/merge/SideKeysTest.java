package touchstone.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.ui.kit.Act;

/** Keys for as many sides as copies can have. */
class SideKeysTest {

    @ParameterizedTest
    @CsvSource({"2, 123", "3, 123B", "5, 12345B", "9, 123456789B", "12, 123456789B"})
    void everySideHasItsNumberAndSomethingElseHasTheNext(int sides, String keys) {
        List<Act> acts = IntStream.range(0, sides)
                .mapToObj(SideKeys::of)
                .filter(act -> act != null)
                .collect(Collectors.toList());
        acts.add(SideKeys.neither(sides));

        assertThat(acts.stream().map(act -> act.shortcuts().getFirst().text()).collect(Collectors.joining()))
                .isEqualTo(keys);
        assertThat(acts).allMatch(act -> SideKeys.serves(act, sides));
    }
}
