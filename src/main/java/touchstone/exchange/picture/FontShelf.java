package touchstone.exchange.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Fonts for scripts that the program's own face does not have: first those that travel with the program, then whatever
 * the machine has. Nothing is read before it is needed.
 */
final class FontShelf {

    private static final String OWN = "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf";
    private static final String OWN_STRONG = "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf";
    private static final String ARABIC = "/fonts/noto/NotoSansArabic-Regular.ttf";
    private static final String ARABIC_STRONG = "/fonts/noto/NotoSansArabic-Bold.ttf";
    private static final String HEBREW = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final List<String> LOGICAL = List.of("Dialog", "DialogInput", "Monospaced", "SansSerif", "Serif");
    private static final List<String> UNFIT = List.of(
            "Italic", "Oblique", "Mono", "Condensed", "Narrow", "Light", "Thin", "Black", "Emoji", "LastResort");

    private final boolean isStrong;
    private final Supplier<List<Font>> machine;
    private final Map<String, Optional<Font>> chosen = new HashMap<>();
    private List<Font> travelling = List.of();
    private List<Font> found = List.of();

    private FontShelf(boolean isStrong, Supplier<List<Font>> machine) {
        this.isStrong = isStrong;
        this.machine = machine;
    }

    /** The program's fonts and the machine's. */
    static FontShelf whole(boolean isStrong) {
        return new FontShelf(isStrong, () -> ofMachine(isStrong));
    }

    /** The program's fonts alone. */
    static FontShelf ofProgram(boolean isStrong) {
        return new FontShelf(isStrong, List::of);
    }

    /** The first font that has all of a sign: a letter with all that stands on it. */
    synchronized Optional<Font> forSign(String sign) {
        return chosen.computeIfAbsent(sign, this::find);
    }

    private Optional<Font> find(String sign) {
        if (travelling.isEmpty()) {
            travelling = Stream.of(isStrong ? OWN_STRONG : OWN, isStrong ? ARABIC_STRONG : ARABIC, HEBREW)
                    .flatMap(resource -> read(resource).stream())
                    .toList();
        }
        return first(travelling, sign).or(() -> {
            found = found.isEmpty() ? machine.get() : found;
            return first(found, sign);
        });
    }

    private static Optional<Font> first(List<Font> fonts, String sign) {
        return fonts.stream().filter(font -> font.canDisplayUpTo(sign) < 0).findFirst();
    }

    private static Optional<Font> read(String resource) {
        try (InputStream in = FontShelf.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException | FontFormatException | LinkageError | InternalError noFontsHere) {
            return Optional.empty();
        }
    }

    /** The machine's fonts, the plainest first; none where it has no fonts at all. */
    private static List<Font> ofMachine(boolean isStrong) {
        try {
            return Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                    .filter(font -> !LOGICAL.contains(font.getFamily()))
                    .sorted(Comparator.comparingInt((Font font) -> oddity(font.getFontName(), isStrong))
                            .thenComparing(font -> font.getFontName()))
                    .toList();
        } catch (RuntimeException | LinkageError | InternalError noFontsHere) {
            return List.of();
        }
    }

    private static int oddity(String name, boolean isStrong) {
        int odd = 4 * (int) UNFIT.stream().filter(name::contains).count();
        int weight = name.contains("Bold") == isStrong ? 0 : 2;
        return odd + weight + (name.contains("Sans") ? 0 : 1);
    }
}
