package touchstone.article;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the lines off the pages of a PDF document, in the order in which they are drawn, with where they stand. */
final class PdfLines extends PDFTextStripper {

    /** More letters than any article has; what comes after is not read. */
    private static final int MOST_LETTERS = 4_000_000;

    /** In widths of an em: wider than a blank between words usually is, even where the line is stretched to both edges. */
    private static final double WIDE = 1.6;

    /** In widths of an em: wider than letters of one word ever stand apart. */
    private static final double NARROW = 0.15;

    /** In widths of an em: how far the blanks of a stretched line never differ. */
    private static final double UNLIKE = 0.15;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private int count;

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
        setWordSeparator(" ");
    }

    /** Every line with something on it. */
    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines reading = new PdfLines();
        reading.writeText(document, Writer.nullWriter());
        return List.copyOf(reading.lines);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        count += words.length();
        if (count <= MOST_LETTERS) {
            text.append(words);
            letters.addAll(positions);
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        PdfLine line = line();
        if (line != null) {
            lines.add(line);
        }
        text.setLength(0);
        letters.clear();
    }

    private @Nullable PdfLine line() {
        String words = text.toString()
                .replaceAll("[\\s\\u00a0\\u0000-\\u001f]+", " ")
                .strip()
                .replaceAll(PdfLine.SOFT_HYPHEN + "+(?=.)", "")
                .strip();
        List<TextPosition> seen = letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .toList();
        if (words.isEmpty() || words.charAt(0) == PdfLine.SOFT_HYPHEN || seen.isEmpty()) {
            return null;
        }
        TextPosition first = seen.getFirst();
        double left = seen.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
        double right = seen.stream()
                .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                .max()
                .orElseThrow();
        double size = seen.stream()
                .mapToDouble(PdfLines::size)
                .sorted()
                .skip(seen.size() / 2)
                .findFirst()
                .orElseThrow();
        long bold = seen.stream().filter(PdfLines::isBold).count();
        double baseline = first.getYDirAdj();
        double edge = Math.min(baseline - size, first.getPageHeight() - baseline);
        return new PdfLine(
                words,
                getCurrentPageNo(),
                left,
                right,
                baseline,
                size,
                bold * 2 > seen.size(),
                isRow(seen, size),
                Math.max(0, edge));
    }

    /** Whether blanks stand in it as wide as only columns of a table have them, and not all alike, as in a stretched line. */
    private static boolean isRow(List<TextPosition> seen, double size) {
        List<Double> blanks = new ArrayList<>();
        for (int i = 1; i < seen.size(); i++) {
            TextPosition before = seen.get(i - 1);
            double gap = seen.get(i).getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
            if (gap > NARROW * size) {
                blanks.add(gap);
            }
        }
        if (blanks.isEmpty() || Collections.max(blanks) <= WIDE * size) {
            return false;
        }
        return blanks.size() == 1 || Collections.max(blanks) - Collections.min(blanks) > UNLIKE * size;
    }

    /** As an eye sees it: a font can be set at any size and scaled by the page's matrix. */
    private static double size(TextPosition letter) {
        double drawn = letter.getYScale();
        return drawn > 0 ? drawn : letter.getFontSizeInPt();
    }

    private static boolean isBold(TextPosition letter) {
        String name = letter.getFont().getName();
        String plain = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return plain.contains("bold") || plain.contains("black") || plain.contains("heavy");
    }
}
