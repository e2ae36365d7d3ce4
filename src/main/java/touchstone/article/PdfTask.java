package touchstone.article;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import touchstone.isolated.IsolatedTask;

/** Reads the text of a PDF document, in the child process: such a file can take all the time and memory there is. */
public final class PdfTask implements IsolatedTask {

    /** What the parent calls it. */
    static final String NAME = "pdf-text";

    private static final int MOST_PAGES = 5_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] answer(byte[] given) throws IOException {
        FontMappers.set(new PdfFonts());
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(given), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(document).toBytes();
        } catch (InvalidPasswordException locked) {
            return PdfAnswer.nothing(PdfAnswer.State.LOCKED).toBytes();
        } catch (IOException damaged) {
            return PdfAnswer.nothing(PdfAnswer.State.DAMAGED).toBytes();
        }
    }

    private static PdfAnswer read(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            return PdfAnswer.nothing(PdfAnswer.State.DAMAGED);
        }
        List<PdfLine> lines = PdfLines.of(document);
        PdfFurniture furniture = PdfFurniture.of(lines);
        List<PdfLine> text = lines.stream().filter(line -> !furniture.has(line)).toList();
        PDDocumentInformation says = document.getDocumentInformation();
        return new PdfAnswer(
                PdfAnswer.State.READ,
                Metadata.line(says.getTitle()),
                Metadata.byline(says.getAuthor()),
                moment(says.getCreationDate()),
                Metadata.language(document.getDocumentCatalog().getLanguage()),
                address(lines),
                PdfParagraphs.of(text));
    }

    private static @Nullable String moment(@Nullable Calendar said) {
        if (said == null) {
            return null;
        }
        Instant instant = said.toInstant();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(ZoneOffset.UTC).withNano(0));
    }

    /** What a browser prints at the edge of each page. */
    private static @Nullable String address(List<PdfLine> lines) {
        return lines.stream()
                .filter(line -> line.edge() < PdfFurniture.MARGIN)
                .flatMap(line -> List.of(line.text().split(" ")).stream())
                .filter(word -> word.startsWith("http") && !word.contains("…"))
                .map(Metadata::address)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
