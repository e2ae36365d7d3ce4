package touchstone.evidence.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Faces for what a document does not bring itself: those that come with the program. The fonts of this machine are left
 * alone, so that a page looks the same everywhere.
 */
final class PageFonts implements FontMapper {

    private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String SERIF = "/fonts/charis/CharisSILCompact-";
    private static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-";

    private final Map<String, TrueTypeFont> faces = new HashMap<>();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(face(name, descriptor), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(face(name, descriptor), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, face(name, descriptor), true);
    }

    private TrueTypeFont face(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return faces.computeIfAbsent(
                file(name == null ? "" : name.toLowerCase(Locale.ROOT), descriptor), PageFonts::read);
    }

    private static String file(String name, @Nullable PDFontDescriptor descriptor) {
        boolean isBold = name.contains("bold") || (descriptor != null && descriptor.isForceBold());
        boolean isItalic =
                name.contains("italic") || name.contains("oblique") || (descriptor != null && descriptor.isItalic());
        if (name.contains("courier") || name.contains("mono") || (descriptor != null && descriptor.isFixedPitch())) {
            return MONO + (isBold ? isItalic ? "BoldItalic" : "Bold" : isItalic ? "Italic" : "Regular") + ".ttf";
        }
        boolean isSerif = name.contains("times")
                || (name.contains("serif") && !name.contains("sans"))
                || name.contains("georgia")
                || name.contains("garamond")
                || (descriptor != null && descriptor.isSerif());
        return isSerif ? SERIF + (isBold ? isItalic ? "BI" : "B" : isItalic ? "I" : "R") + ".ttf" : SANS;
    }

    private static TrueTypeFont read(String file) {
        try (InputStream bytes = PageFonts.class.getResourceAsStream(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
