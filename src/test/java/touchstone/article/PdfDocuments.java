package touchstone.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF documents set line by line, for tests. */
final class PdfDocuments {

    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private PdfDocuments() {}

    /** A line: where its foot stands below the page's upper edge, how large, and what it says. */
    record Set(double left, double down, double size, PDFont font, String text) {}

    static Set line(double down, String text) {
        return new Set(72, down, 11, PLAIN, text);
    }

    static Set line(double down, double size, PDFont font, String text) {
        return new Set(72, down, size, font, text);
    }

    static byte[] of(List<List<Set>> pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return bytes(document);
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static PDDocument document(List<List<Set>> pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<Set> lines : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Set line : lines) {
                    content.beginText();
                    content.setFont(line.font(), (float) line.size());
                    content.newLineAtOffset((float) line.left(), (float) (PDRectangle.A4.getHeight() - line.down()));
                    content.showText(line.text());
                    content.endText();
                }
            }
        }
        return document;
    }
}
