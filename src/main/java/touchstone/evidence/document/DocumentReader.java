package touchstone.evidence.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import touchstone.model.DrawnPage;
import touchstone.model.DrawnPicture;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.PagedText;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** Reads a PDF document: what it says of itself, its words, and one page at a time as a picture. */
public final class DocumentReader {

    /** What a document is refused with that wants a password. */
    public static final String LOCKED = "trouble.evidence.document-locked";

    /** What a document is refused with that can't be taken apart. */
    public static final String DAMAGED = "trouble.evidence.document-damaged";

    /** What a page is refused with that there is none of. */
    public static final String NO_PAGE = "trouble.evidence.document-no-page";

    private static final int MOST_LETTERS = 4_000_000;
    private static final int MOST_PIXELS = 5_000_000;
    private static final int LONGEST_EDGE = 8_000;
    private static final long LONGEST_NANOS = 4_000_000_000L;
    private static final long LONGEST_ON_PAGE_NANOS = 2_000_000_000L;

    private DocumentReader() {}

    /** Something done with an open document. */
    private interface Use<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> Outcome<T> open(byte[] bytes, Use<Outcome<T>> use) {
        FontMappers.set(new PageFonts());
        try (PDDocument document = OpenDocument.of(bytes, bytes.length)) {
            return use.of(document);
        } catch (InvalidPasswordException locked) {
            return Outcome.refused(Trouble.unreadable(LOCKED));
        } catch (IOException damaged) {
            return Outcome.refused(Trouble.unreadable(DAMAGED));
        }
    }

    /** What the document says of itself and how it came to be. A locked one says at least that, and how often it was saved. */
    public static Outcome<List<Fact>> facts(byte[] bytes) {
        Noted noted = new Noted();
        Outcome<List<Fact>> read = open(bytes, document -> {
            SaysOfItself.note(document, noted);
            List<PDPage> pages = OpenDocument.pages(document);
            count(document, pages, noted);
            Protection.note(document, bytes.length, noted);
            WouldDo.note(document, pages, noted);
            Revisions.note(bytes, noted);
            return Outcome.done(noted.all());
        });
        if (read.refusal().filter(trouble -> trouble.key().equals(LOCKED)).isEmpty()) {
            return read;
        }
        noted.program(Fact.Kind.LOCKED, Words.text("evidence.document.password"), "Encrypt");
        noted.program(Fact.Kind.FORMAT, Words.what(Trouble.unreadable(LOCKED)), "");
        Revisions.note(bytes, noted);
        return Outcome.done(noted.all());
    }

    private static void count(PDDocument document, List<PDPage> pages, Noted noted) {
        int said = document.getNumberOfPages();
        noted.program(Fact.Kind.PAGE_COUNT, Integer.toString(count(document, pages)), "Pages Count");
        if (said != count(document, pages)) {
            noted.program(
                    Fact.Kind.FORMAT, Words.text("evidence.document.miscounted", said, pages.size()), "Pages Count");
        }
        noted.program(
                Fact.Kind.FORMAT, "PDF " + (Math.round(document.getVersion() * 10) / 10.0), "%PDF, Catalog Version");
    }

    /** How many pages there are; of more than are gone through, what the document says. */
    private static int count(PDDocument document, List<PDPage> pages) {
        return pages.size() < OpenDocument.MOST_PAGES
                ? pages.size()
                : Math.max(pages.size(), document.getNumberOfPages());
    }

    /** The words of its pages, from the first on, as far as they can be read in a few seconds. */
    public static Outcome<PagedText> text(byte[] bytes) {
        return open(bytes, document -> {
            long until = System.nanoTime() + LONGEST_NANOS;
            List<PDPage> pages = OpenDocument.pages(document);
            int count = count(document, pages);
            List<String> words = new ArrayList<>();
            int letters = 0;
            for (PDPage page : pages) {
                if (letters > MOST_LETTERS || System.nanoTime() > until) {
                    break;
                }
                PageLetters.Written written = PageLetters.of(document, page, until);
                if (written.isCut()) {
                    break;
                }
                words.add(written.text());
                letters += written.text().length();
            }
            return Outcome.done(new PagedText(count, words));
        });
    }

    /**
     * One page as a picture.
     *
     * @param number from 1
     * @param width how wide the picture should be, in pixels; a page that would take too many is drawn smaller
     */
    public static Outcome<DrawnPage> page(byte[] bytes, int number, int width) {
        return open(bytes, document -> {
            List<PDPage> pages = OpenDocument.pages(document, Math.max(number, OpenDocument.MOST_PAGES));
            if (number < 1 || number > pages.size()) {
                return Outcome.refused(Trouble.unreadable(NO_PAGE, number, pages.size()));
            }
            PDPage page = pages.get(number - 1);
            PageSpace space = PageSpace.of(page);
            PageLetters.Written written = PageLetters.of(document, page, System.nanoTime() + LONGEST_ON_PAGE_NANOS);
            OpenDocument.leave(document, page);
            DrawnPicture drawn = drawn(document, space, width);
            return Outcome.done(new DrawnPage(
                    number, count(document, pages), space.shownWidth(), drawn, written.text(), written.places()));
        });
    }

    private static DrawnPicture drawn(PDDocument document, PageSpace space, int width) throws IOException {
        double scale = width / space.shownWidth();
        double pixels = space.shownWidth() * space.shownHeight() * scale * scale;
        double longest = Math.max(space.shownWidth(), space.shownHeight()) * scale;
        scale *= Math.min(1, Math.min(Math.sqrt(MOST_PIXELS / pixels), LONGEST_EDGE / longest));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(0, (float) scale, ImageType.RGB);
        int[] drawn = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new DrawnPicture(image.getWidth(), image.getHeight(), drawn, image.getWidth(), image.getHeight());
    }
}
