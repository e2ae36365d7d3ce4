package touchstone.evidence.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document, at one of its endings, by which it can be said what a later one changed.
 *
 * @param pages what each page is drawn from
 * @param annotations how many there are on all pages
 * @param signatures how many there are
 * @param info the information dictionary and the XMP, by where they stand
 * @param forms the fields of its form
 */
record Parts(List<PagePart> pages, int annotations, int signatures, Set<COSObjectKey> info, Set<COSObjectKey> forms) {

    private static final int MOST_FIELDS = 5_000;

    /**
     * A page.
     *
     * @param content the streams that draw it
     * @param pictures what it takes pictures from
     * @param annotations what lies on it
     */
    record PagePart(Set<COSObjectKey> content, Set<COSObjectKey> pictures, Set<COSObjectKey> annotations) {}

    static Parts of(PDDocument document) {
        List<PagePart> pages = OpenDocument.pages(document).stream()
                .map(PDPage::getCOSObject)
                .map(Parts::page)
                .toList();
        int annotations = OpenDocument.pages(document).stream()
                .mapToInt(page -> size(page.getCOSObject().getCOSArray(COSName.ANNOTS)))
                .sum();
        Set<COSObjectKey> info = new HashSet<>();
        add(info, document.getDocument().getTrailer().getItem(COSName.INFO));
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        add(info, catalog.getItem(COSName.METADATA));
        Set<COSObjectKey> forms = new HashSet<>();
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            fields(form.getCOSArray(COSName.FIELDS), forms, 0);
        }
        return new Parts(pages, annotations, signatures(document).size(), info, forms);
    }

    static List<PDSignature> signatures(PDDocument document) {
        return document.getSignatureDictionaries();
    }

    private static PagePart page(COSDictionary page) {
        Set<COSObjectKey> content = new HashSet<>();
        add(content, page.getItem(COSName.CONTENTS));
        addAll(content, page.getCOSArray(COSName.CONTENTS));
        Set<COSObjectKey> pictures = new HashSet<>();
        COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
        COSDictionary drawn = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (drawn != null) {
            drawn.keySet().forEach(name -> add(pictures, drawn.getItem(name)));
        }
        Set<COSObjectKey> annotations = new HashSet<>();
        addAll(annotations, page.getCOSArray(COSName.ANNOTS));
        return new PagePart(content, pictures, annotations);
    }

    private static int size(@Nullable COSArray array) {
        return array == null ? 0 : array.size();
    }

    private static void fields(@Nullable COSArray fields, Set<COSObjectKey> into, int depth) {
        if (fields == null || depth > 8) {
            return;
        }
        for (int at = 0; at < fields.size() && into.size() < MOST_FIELDS; at++) {
            add(into, fields.get(at));
            if (fields.getObject(at) instanceof COSDictionary field) {
                fields(field.getCOSArray(COSName.KIDS), into, depth + 1);
            }
        }
    }

    private static void addAll(Set<COSObjectKey> into, @Nullable COSArray array) {
        for (int at = 0; at < size(array) && array != null; at++) {
            add(into, array.get(at));
        }
    }

    private static void add(Set<COSObjectKey> into, @Nullable COSBase part) {
        if (part != null && part.getKey() != null) {
            into.add(part.getKey());
        }
    }

    /** The numbers of the pages, from 1, of which a part is among those. */
    Set<Integer> pagesWith(Set<COSObjectKey> changed, java.util.function.Function<PagePart, Set<COSObjectKey>> part) {
        Set<Integer> numbers = new TreeSet<>();
        for (int at = 0; at < pages.size(); at++) {
            if (part.apply(pages.get(at)).stream().anyMatch(changed::contains)) {
                numbers.add(at + 1);
            }
        }
        return numbers;
    }
}
