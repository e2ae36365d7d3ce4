package touchstone.evidence.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDF documents of our own, for tests. */
public final class Papers {

    private Papers() {}

    /** A document of A4 pages, each with its lines, 14 points high and 40 apart, the first 100 below the upper edge. */
    public static byte[] of(List<List<String>> pages) throws IOException {
        try (PDDocument document = document(pages, 0)) {
            return bytes(document);
        }
    }

    /** The same, on pages that are to be turned. */
    static byte[] turned(List<List<String>> pages, int degrees) throws IOException {
        try (PDDocument document = document(pages, degrees)) {
            return bytes(document);
        }
    }

    static PDDocument document(List<List<String>> pages, int degrees) throws IOException {
        PDDocument document = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(degrees);
            document.addPage(page);
            write(document, page, lines, new PDType1Font(FontName.HELVETICA), false);
        }
        document.getDocumentInformation().setTitle("Minutes of the bridge board");
        document.getDocumentInformation().setAuthor("Ana Lind");
        document.getDocumentInformation().setCreator("Quill 4");
        document.getDocumentInformation().setProducer("Press 1.2");
        document.getDocumentInformation().setCreationDate(at("GMT+2", 2024, 3, 4, 9, 30));
        return document;
    }

    private static void write(PDDocument document, PDPage page, List<String> lines, PDFont font, boolean isMore)
            throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(
                document,
                page,
                isMore ? PDPageContentStream.AppendMode.APPEND : PDPageContentStream.AppendMode.OVERWRITE,
                false)) {
            float down = isMore ? 500 : 100;
            for (String line : lines) {
                content.beginText();
                content.setFont(font, 14);
                content.newLineAtOffset(72, PDRectangle.A4.getHeight() - down);
                content.showText(line);
                content.endText();
                down += 40;
            }
        }
    }

    /** A page of Arabic, drawn letter by letter from left to right, as printers do, its figures the other way round. */
    static byte[] rightToLeft(String words) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream face = Papers.class.getResourceAsStream("/fonts/noto/NotoSansArabic-Regular.ttf")) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = PDType0Font.load(document, Objects.requireNonNull(face), true);
            String seen = new StringBuilder(words).reverse().toString();
            String figures = Pattern.compile("\\d+")
                    .matcher(seen)
                    .replaceAll(
                            found -> new StringBuilder(found.group()).reverse().toString());
            write(document, page, List.of(figures), font, false);
            return bytes(document);
        }
    }

    /** A page with a picture and no words. */
    static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(100, 100, 200, 300);
                content.fill();
            }
            return bytes(document);
        }
    }

    /** A page of nothing but blanks, so many millions of them. */
    public static byte[] blanks(int millions) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            byte[] million = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < millions; i++) {
                    out.write(million);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            return bytes(document);
        }
    }

    /** A document that wants a password, or none. */
    static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = document(List.of(List.of("Nobody may print this.")), 0)) {
            AccessPermission may = new AccessPermission();
            may.setCanPrint(false);
            document.protect(new StandardProtectionPolicy("the owner's", password, may));
            return bytes(document);
        }
    }

    /** What somebody did to a document. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** The document, with a change written behind it. */
    public static byte[] changed(byte[] before, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(before)) {
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** Writes more on a page, and says when. */
    static Change more(int page, String line, Calendar when) {
        return document -> {
            PDPage on = document.getPage(page - 1);
            write(document, on, List.of(line), new PDType1Font(FontName.HELVETICA), true);
            on.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentInformation().setModificationDate(when);
        };
    }

    /** Lays a note on a page. */
    static Change note(int page) {
        return document -> {
            PDPage on = document.getPage(page - 1);
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Who says so?");
            note.setRectangle(new PDRectangle(300, 700, 20, 20));
            on.setAnnotations(List.of(note));
            on.getCOSObject().setNeedToBeUpdated(true);
        };
    }

    /** Has it run a script when it is opened, and start a program. */
    static Change script() {
        return document -> {
            COSDictionary launch = new COSDictionary();
            launch.setName("S", "Launch");
            launch.setString("F", "calc.exe");
            COSDictionary script = new COSDictionary();
            script.setName("S", "JavaScript");
            script.setString("JS", "app.alert('boo')");
            script.setItem(COSName.NEXT, launch);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.OPEN_ACTION, script);
            catalog.setNeedToBeUpdated(true);
        };
    }

    /** A time by a clock in a zone. */
    static Calendar at(String zone, int year, int month, int day, int hour, int minute) {
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone(zone));
        at.clear();
        at.set(year, month - 1, day, hour, minute, 0);
        return at;
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
