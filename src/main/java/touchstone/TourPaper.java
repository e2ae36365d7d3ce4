package touchstone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A document of our own for the tour: a bulletin of two pages that somebody wrote something into two days later. */
final class TourPaper {

    private static final String SERIF = "/fonts/charis/CharisSILCompact-R.ttf";
    private static final String BOLD = "/fonts/charis/CharisSILCompact-B.ttf";
    private static final float LEFT = 72;
    private static final float PITCH = 19;

    private static final List<String> FIRST = List.of(
            "Traffic on the eastern border was livelier than a week before and flowed",
            "normally on Wednesday, 21 September 2022. The longest queue of the day",
            "stood before Vaalimaa in the evening. It measured about 250 metres, and",
            "waiting took less than an hour.",
            "",
            "At all crossings of the eastern border 4,824 Russian citizens arrived on",
            "Wednesday; on the Wednesday before it had been 3,133.",
            "",
            "Films of a far longer queue that are passed on at present were not made on",
            "that day. Whoever has one is asked to say when and where it was filmed.");

    private static final List<String> SECOND = List.of(
            "How the queue is measured: at full hours, from the barrier to the last car,",
            "by the patrol on duty. Lorries wait in a lane of their own and are counted",
            "by themselves.",
            "",
            "The next bulletin follows on Thursday morning.");

    private TourPaper() {}

    /** Writes the document into a folder. */
    static Path into(Path folder) throws IOException {
        return Files.write(folder.resolve("traffic-bulletin.pdf"), added(written()));
    }

    private static byte[] written() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont serif = face(document, SERIF);
            PDFont bold = face(document, BOLD);
            page(document, "Traffic bulletin, eastern border", FIRST, serif, bold);
            page(document, "Notes", SECOND, serif, bold);
            document.getDocumentInformation().setTitle("Traffic bulletin, eastern border");
            document.getDocumentInformation().setAuthor("Duty desk");
            document.getDocumentInformation().setCreator("Bulletin template 3");
            document.getDocumentInformation().setCreationDate(at(21, 19, 40));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, String head, List<String> lines, PDFont serif, PDFont bold)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            line(content, bold, 20, 110, head);
            float down = 150;
            for (String line : lines) {
                line(content, serif, 12.5f, down, line);
                down += PITCH;
            }
        }
    }

    private static void line(PDPageContentStream content, PDFont face, float size, float down, String words)
            throws IOException {
        content.beginText();
        content.setFont(face, size);
        content.newLineAtOffset(LEFT, PDRectangle.A4.getHeight() - down);
        content.showText(words);
        content.endText();
    }

    /** What came two days later: a line below the others, and nothing else. */
    private static byte[] added(byte[] before) throws IOException {
        try (PDDocument document = Loader.loadPDF(before)) {
            PDPage page = document.getPage(0);
            PDFont serif = face(document, SERIF);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                line(
                        content,
                        serif,
                        12.5f,
                        150 + PITCH * (FIRST.size() + 1),
                        "Corrected on 23 September: the queue was measured at 18:00.");
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentInformation().setModificationDate(at(23, 10, 5));
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static PDFont face(PDDocument document, String file) throws IOException {
        try (InputStream bytes = TourPaper.class.getResourceAsStream(file)) {
            return PDType0Font.load(document, Objects.requireNonNull(bytes), true);
        }
    }

    private static Calendar at(int day, int hour, int minute) {
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("GMT+3"));
        at.clear();
        at.set(2022, Calendar.SEPTEMBER, day, hour, minute, 0);
        return at;
    }
}
