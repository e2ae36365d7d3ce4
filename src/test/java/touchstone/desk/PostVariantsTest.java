package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.evidence.PostsForTests;

/** Files in every shape of the table of posts, broken, cut off, huge and hostile, brought to a desk: told, and nothing changed. */
class PostVariantsTest {

    private static final String NAME = "a.json";
    private static final int LONGER_THAN_ANY_VALUE = 4_100_000;
    private static final int MORE_THAN_A_POST_HOLDS = 250_000;

    @TempDir
    Path folder;

    private VariantsDesk desk;

    @BeforeEach
    void aCaseIsOpen() {
        desk = new VariantsDesk(folder);
    }

    @AfterEach
    void theFileIsWhole() {
        desk.close();
    }

    static List<PostsForTests.Shape> shapes() {
        return PostsForTests.shapes();
    }

    /** What becomes of a file, by how it is called in a failure; all of them are JSON that no reader may take. */
    private static Map<String, byte[]> variants(PostsForTests.Shape shape) {
        String whole = shape.json().strip();
        String tokens = "0,".repeat(MORE_THAN_A_POST_HOLDS) + "0";
        Map<String, String> variants = new LinkedHashMap<>();
        variants.put("cut in the middle", whole.substring(0, whole.length() / 2));
        variants.put("cut before its end", whole.substring(0, whole.length() - 1));
        variants.put("broken by a sign", whole.replaceFirst("\":", "\""));
        variants.put("broken by a control", whole.replaceFirst("\":", "\":\u0000"));
        if (whole.startsWith("{") || whole.startsWith("[")) { // after a script something may follow
            variants.put("followed by nonsense", whole + "]]");
        }
        variants.put("huge in one value", with(whole, "\"zz\":\"" + "y".repeat(LONGER_THAN_ANY_VALUE) + "\""));
        variants.put("huge in one number", with(whole, "\"zz\":" + "7".repeat(1_000_000)));
        variants.put("huge in one name", with(whole, "\"" + "z".repeat(1_000_000) + "\":1"));
        variants.put("huge in all", with(whole, "\"zz\":[" + tokens + "," + "[".repeat(200) + "]".repeat(200) + "]"));
        variants.put("hostile: a name twice", with(whole, "\"zz\":1,\"zz\":2"));
        variants.put("hostile: nested", with(whole, "\"zz\":" + "{\"a\":".repeat(9_000) + "1" + "}".repeat(9_000)));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        variants.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static String with(String json, String more) {
        return json.replaceFirst("\\{", "{" + more + ",");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyVariantIsToldAndChangesNothing(PostsForTests.Shape shape) throws IOException {
        desk.refusesAll(NAME, variants(shape));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theFileItselfIsTaken(PostsForTests.Shape shape) throws IOException {
        byte[] whole = shape.json().getBytes(StandardCharsets.UTF_8);

        assertThat(desk.bring(NAME, whole).orThrow().evidence().getLast().post())
                .isNotNull();
    }
}
