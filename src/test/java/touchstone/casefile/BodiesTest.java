package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Verdict.MediaCategory;
import touchstone.model.When;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Judge;
import touchstone.model.edit.Reword;

/** The canonical JSON of edits: one way to write each, and nothing else is read. */
class BodiesTest {

    @Test
    void aBodyHasItsPartsInAlphabeticalOrderAndNothingElse() {
        Judge judge = new Judge(
                3,
                "false",
                "No.",
                new When.Day(LocalDate.of(2026, 5, 4)),
                Set.of(MediaCategory.STAGED, MediaCategory.DECONTEXTUALIZED));
        assertThat(Bodies.write(judge))
                .isEqualTo("{\"asOf\":\"2026-05-04\",\"claim\":3,\"media\":[\"decontextualized\",\"staged\"],"
                        + "\"rating\":\"false\",\"reasons\":\"No.\"}");
    }

    @Test
    void everyKindOfEditHasOneName() {
        Class<?>[] kinds = Edit.class.getPermittedSubclasses();
        assertThat(Arrays.stream(EditName.values()).map(EditName::type)).containsExactlyInAnyOrder(castTo(kinds));
        assertThat(EnumSet.allOf(EditName.class))
                .allMatch(name -> EditName.spelled(name.spelled()).orElseThrow() == name);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Edit>[] castTo(Class<?>[] kinds) {
        return Arrays.copyOf(kinds, kinds.length, Class[].class);
    }

    @Test
    void halfACharacterIsReplacedBecauseNoFileKeepsIt() {
        assertThat(Bodies.read("reword", Bodies.write(new Reword(1, "a\uD83Db"))))
                .isEqualTo(new Reword(1, "a\uFFFDb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"claim\":1}",
                "{\"claim\":1,\"wording\":null}",
                "{\"claim\":1,\"wording\":\"x\",\"more\":1}",
                "{\"claim\":1,\"claim\":2,\"wording\":\"x\"}",
                "{\"claim\":1,\"wording\":\"x\"} {}",
                "{\"claim\":\"1\",\"wording\":\"x\"}",
                "{\"claim\":1.5,\"wording\":\"x\"}",
                "{\"claim\":99999999999,\"wording\":\"x\"}",
                "{\"@class\":\"java.lang.Object\",\"claim\":1,\"wording\":\"x\"}"
            })
    void anythingElseIsRefused(String body) {
        assertThatThrownBy(() -> Bodies.read("reword", body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsTooDeepIsRefused() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThatThrownBy(() -> Bodies.read("reword", deep)).isInstanceOf(IllegalArgumentException.class);
    }
}
