package touchstone.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchstone.ui.merge.Differences.Run;

/** Two texts, and what each has that the other has not. */
class DifferencesTest {

    @Test
    void oneWordThatDiffersIsMarkedAlone() {
        assertThat(marked("The pier is closed today.", "The pier is open today."))
                .containsExactly("closed");
        assertThat(marked("The pier is open today.", "The pier is closed today."))
                .containsExactly("open");
    }

    @Test
    void whereASentenceIsSharedWholeSentencesDiffer() {
        assertThat(marked("The clip is old. It shows a queue.", "The clip is old. It shows nothing."))
                .containsExactly("It shows a queue.");
    }

    @Test
    void theRunsAreTheText() {
        String text = "  Twelve  cars,\nno more. Or thirteen. ";
        String whole = Differences.of(text, "Twelve cars. Or so.").stream()
                .map(Run::text)
                .collect(Collectors.joining());
        assertThat(whole).isEqualTo(text);
    }

    @Test
    void equalTextsDifferInNothing() {
        assertThat(marked("A queue of 250 m.", "A queue of 250 m.")).isEmpty();
        assertThat(marked("", "")).isEmpty();
    }

    @Test
    void wordsSideBySideAreOneStretch() {
        assertThat(marked("It is a real queue.", "It is nothing.")).containsExactly("a real queue");
    }

    private static List<String> marked(String text, String other) {
        return Differences.of(text, other).stream()
                .filter(Run::differs)
                .map(Run::text)
                .toList();
    }
}
