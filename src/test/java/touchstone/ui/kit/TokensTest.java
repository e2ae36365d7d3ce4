package touchstone.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of both themes can be read: contrast by WCAG 2, on every surface that a colour may stand on. */
class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("(-ts-[a-z0-9-]+): (#[0-9A-F]{6});");
    private static final List<String> SURFACES = List.of("-ts-desk", "-ts-panel", "-ts-page", "-ts-card", "-ts-sunk");

    @ParameterizedTest
    @CsvSource({
        "ink, 14.6, 10.9",
        "ink-2, 7.5, 7.1",
        "ink-3, 4.8, 4.8",
        "dim, 4.55, 4.7",
        "for, 6.0, 6.1",
        "against, 5.7, 5.6",
        "context, 5.7, 6.4",
        "true, 6.0, 6.1",
        "mtrue, 4.8, 6.4",
        "half, 7.2, 7.0",
        "mfalse, 4.9, 6.1",
        "false, 5.7, 5.6",
        "absurd, 8.1, 6.0",
        "open, 4.8, 4.8",
    })
    void textCanBeReadOnEverySurface(String token, double light, double dark) throws IOException {
        assertThat(worst("-ts-" + token, light())).isGreaterThanOrEqualTo(light - 0.1);
        assertThat(worst("-ts-" + token, dark())).isGreaterThanOrEqualTo(dark - 0.1);
    }

    @Test
    void signsAndBordersStandOut() throws IOException {
        for (Map<String, Color> theme : List.of(light(), dark())) {
            assertThat(contrast(theme, "-ts-edge", "-ts-card")).isGreaterThanOrEqualTo(3);
            assertThat(contrast(theme, "-ts-streak", "-ts-page")).isGreaterThanOrEqualTo(3);
            assertThat(contrast(theme, "-ts-focus", "-ts-panel")).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void whatStandsOnItsOwnGroundCanBeReadThere() throws IOException {
        for (Map<String, Color> theme : List.of(light(), dark())) {
            assertThat(contrast(theme, "-ts-on-stone", "-ts-stone")).isGreaterThanOrEqualTo(7);
            assertThat(contrast(theme, "-ts-on-primary", "-ts-primary")).isGreaterThanOrEqualTo(7);
            assertThat(contrast(theme, "-ts-on-under-hand", "-ts-under-hand")).isGreaterThanOrEqualTo(7);
            assertThat(contrast(theme, "-ts-warn", "-ts-warn-bg")).isGreaterThanOrEqualTo(6);
            assertThat(contrast(theme, "-ts-ink", "-ts-err-bg")).isGreaterThanOrEqualTo(7);
            assertThat(contrast(theme, "-ts-ink-2", "-ts-err-bg")).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(theme, "-ts-ink", "-ts-touch")).isGreaterThanOrEqualTo(7);
            assertThat(contrast(theme, "-ts-ink", "-ts-taken")).isGreaterThanOrEqualTo(7);
            assertThat(contrast(theme, "-ts-for", "-ts-for-bg")).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(theme, "-ts-against", "-ts-against-bg")).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(theme, "-ts-context", "-ts-context-bg")).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void everyColourInTheStylesheetsIsAToken() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources/css"))) {
            assertThat(files.filter(file -> !file.endsWith("tokens.css")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as("%s", file)
                            .doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b"));
        }
    }

    @Test
    void everyTokenThatIsUsedIsDefined() throws IOException {
        String defined = Files.readString(Path.of("resources/css/tokens.css"));
        try (Stream<Path> files = Files.list(Path.of("resources/css"))) {
            assertThat(files.flatMap(file -> Pattern.compile("-ts-[a-z0-9-]+")
                                    .matcher(read(file))
                                    .results()
                                    .map(found -> found.group()))
                            .distinct())
                    .allSatisfy(token -> assertThat(defined).contains(token + ":"));
        }
    }

    private static double worst(String token, Map<String, Color> theme) {
        return SURFACES.stream()
                .mapToDouble(surface -> contrast(theme, token, surface))
                .min()
                .orElseThrow();
    }

    private static double contrast(Map<String, Color> theme, String first, String second) {
        double a = luminance(theme.get(first));
        double b = luminance(theme.get(second));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        double[] linear = DoubleStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static Map<String, Color> light() throws IOException {
        return tokens(css().substring(0, css().indexOf(".root.dark")));
    }

    private static Map<String, Color> dark() throws IOException {
        Map<String, Color> tokens = light();
        tokens.putAll(tokens(css().substring(css().indexOf(".root.dark"))));
        return tokens;
    }

    private static Map<String, Color> tokens(String css) {
        Map<String, Color> tokens = new LinkedHashMap<>();
        TOKEN.matcher(css).results().forEach(found -> tokens.put(found.group(1), Color.web(found.group(2))));
        return tokens;
    }

    private static String css() throws IOException {
        return Files.readString(Path.of("resources/css/tokens.css"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
