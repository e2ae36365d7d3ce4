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
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Main.run(List.of("no\0name"), out, out)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("no\0name");
    }
}
