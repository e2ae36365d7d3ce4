package touchstone.exchange.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that travels inside the program, as outlines: the picture is the same on every machine, and needs none of its
 * fonts.
 */
final class Typeface {

    private final OpenTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Typeface(OpenTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads a font from the program. */
    static Typeface read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no font at " + resource);
            }
            return new Typeface(new OTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether it has every sign of words. */
    boolean has(String words) {
        return words.codePoints().allMatch(sign -> glyphs.getGlyphId(sign) != 0);
    }

    /** How wide words are, in pixels, at a size in pixels. */
    double width(String words, double size) {
        return words.codePoints().mapToDouble(sign -> advance(sign, size)).sum();
    }

    /** The outlines of words that stand on a base line. */
    GeneralPath outlines(String words, double x, double y, double size) {
        GeneralPath all = new GeneralPath();
        double at = x;
        for (int sign : words.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size / unitsPerEm, -size / unitsPerEm);
            all.append(place.createTransformedShape(outline(glyphs.getGlyphId(sign))), false);
            at += advance(sign, size);
        }
        return all;
    }

    private double advance(int sign, double size) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(sign)) * size / unitsPerEm;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private GeneralPath outline(int glyph) {
        try {
            return font.isPostScript()
                    ? font.getCFF().getFont().getType2CharString(glyph).getPath()
                    : font.getGlyph().getGlyph(glyph).getPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
