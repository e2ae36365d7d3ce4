package touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void aNameThatNoFileCanHaveIsNotThere() {
        assertThat(answer("no\0name")).isEqualTo(answer("no-name").replace("no-name", "no\0name"));
    }

    private static String answer(String typed) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Main.run(List.of(typed), err, err)).isEqualTo(2);
        return said.toString(StandardCharsets.UTF_8);
    }
}
