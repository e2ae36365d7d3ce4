package touchstone.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The fonts that travel inside the program. Weights are named by family: CSS weights are too coarse for them. */
public final class Fonts {

    /** The interface's family. */
    public static final String INTERFACE = "Inter";

    /** The interface's family at weight 500. */
    public static final String MEDIUM = "Inter Medium";

    /** The interface's family at weight 600. */
    public static final String SEMIBOLD = "Inter SemiBold";

    /** The family of articles and of claims' wordings. */
    public static final String READING = "Charis SIL Compact";

    /** The family of hashes and ids. */
    public static final String MONO = "JetBrains Mono";

    private static final String DOTTED = "DejaVu Sans";
    private static final double ANY_SIZE = 13;

    private static final List<String> FACES = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
            "/fonts/inter/Inter-Medium.ttf",
            "/fonts/charis/CharisSILCompact-R.ttf",
            "/fonts/charis/CharisSILCompact-I.ttf",
            "/fonts/charis/CharisSILCompact-B.ttf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf",
            "/fonts/noto/NotoSansArabic-Regular.ttf",
            "/fonts/noto/NotoSansArabic-Bold.ttf",
            "/fonts/noto/NotoNaskhArabic-Regular.ttf",
            "/fonts/noto/NotoNaskhArabic-Bold.ttf");

    private Fonts() {}

    /** Makes the families known to JavaFX; once is enough, more does no harm. */
    public static void load() {
        if (!isKnown(SEMIBOLD) || !isKnown(READING)) {
            FACES.forEach(Fonts::load);
        }
    }

    /**
     * The family to set Arabic in: our own but, on Linux, rather a system's whose letters have their dots drawn in. Noto's
     * dots are glyphs of their own, and JavaFX 26 does not lift those to their letters there.
     */
    public static String arabic(String own) {
        boolean isLinux = System.getProperty("os.name", "").startsWith("Linux");
        return isLinux && isKnown(DOTTED) ? DOTTED : own;
    }

    /** Whether a family can be asked for; JavaFX leaves loaded fonts out of its list of families. */
    static boolean isKnown(String family) {
        return Font.font(family, ANY_SIZE).getFamily().equals(family);
    }

    private static void load(String face) {
        try (InputStream stream = Fonts.class.getResourceAsStream(face)) {
            if (stream == null || Font.loadFont(stream, ANY_SIZE) == null) {
                throw new IllegalStateException("No font at " + face);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
