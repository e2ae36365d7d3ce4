package touchstone.evidence.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Opens a document, or what it was at an earlier ending, with no password and nothing written to the disk. */
final class OpenDocument {

    /** The most pages that are gone through; of the others it is only said that they are there. */
    static final int MOST_PAGES = 5_000;

    private OpenDocument() {}

    /** The document in a file up to a byte. */
    static PDDocument of(byte[] bytes, int end) throws IOException {
        ByteBuffer then = ByteBuffer.wrap(bytes, 0, end).slice();
        return Loader.loadPDF(
                new RandomAccessReadBuffer(then), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    /** Its pages in order, as far as any are gone through; a tree that leads nowhere ends them. */
    static List<PDPage> pages(PDDocument document) {
        List<PDPage> pages = new ArrayList<>();
        if (document.getNumberOfPages() <= MOST_PAGES) {
            document.getPages().forEach(pages::add);
        } else {
            for (int at = 0; at < MOST_PAGES; at++) {
                pages.add(document.getPages().get(at));
            }
        }
        return pages;
    }
}
