package touchstone.evidence.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Opens a document, or what it was at an earlier ending, with no password and nothing written to the disk. */
final class OpenDocument {

    /** The most pages that are gone through; of the others it is only said that they are there. */
    static final int MOST_PAGES = 5_000;

    private static final int DEEPEST = 64;

    private OpenDocument() {}

    /** The document in a file up to a byte. */
    static PDDocument of(byte[] bytes, int end) throws IOException {
        ByteBuffer then = ByteBuffer.wrap(bytes, 0, end).slice();
        return Loader.loadPDF(new RandomAccessReadBuffer(then), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    /** Its pages in order, as far as any are gone through; branches that lead back to themselves have none. */
    static List<PDPage> pages(PDDocument document) {
        return pages(document, MOST_PAGES);
    }

    /** The same, so many of them at most. */
    static List<PDPage> pages(PDDocument document, int most) {
        List<PDPage> pages = new ArrayList<>();
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root != null) {
            gather(root, pages, most, new IdentityHashMap<>(), 0);
        }
        return pages;
    }

    private static void gather(
            COSDictionary node, List<PDPage> pages, int most, IdentityHashMap<COSDictionary, Boolean> seen, int depth) {
        if (depth > DEEPEST || pages.size() >= most || seen.put(node, true) != null) {
            return;
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            pages.add(new PDPage(node));
            return;
        }
        for (int at = 0; at < kids.size() && pages.size() < most; at++) {
            if (kids.getObject(at) instanceof COSDictionary kid) {
                gather(kid, pages, most, seen, depth + 1);
            }
        }
    }

    /** Makes a page the only one of its document, whatever the document says of how many there are and in what order. */
    static void leave(PDDocument document, PDPage page) {
        COSArray kids = new COSArray();
        kids.add(page.getCOSObject());
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, 1);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, root);
    }
}
