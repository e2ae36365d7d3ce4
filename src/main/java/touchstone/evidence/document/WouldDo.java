package touchstone.evidence.document;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;
import touchstone.words.Words;

/** What a document would do in a program that lets it: scripts, programs to be started, addresses to be sent to. Only looked for. */
final class WouldDo {

    private static final int DEEPEST = 24;
    private static final int MOST_SEEN = 50_000;
    private static final Map<String, String> ACTIONS = Map.of(
            "JavaScript", "script",
            "Launch", "launch",
            "SubmitForm", "send",
            "ImportData", "import",
            "URI", "address",
            "GoToR", "file",
            "Rendition", "media",
            "RichMediaExecute", "media");
    private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFiles");
    private static final COSName SCRIPTS = COSName.getPDFName("JavaScript");
    private static final COSName KIND = COSName.getPDFName("S");

    private final Set<String> found = new LinkedHashSet<>();
    private final IdentityHashMap<COSBase, Boolean> seen = new IdentityHashMap<>();

    private WouldDo() {}

    static void note(PDDocument document, List<PDPage> pages, Noted noted) {
        WouldDo looking = new WouldDo();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        looking.action(catalog.getDictionaryObject(COSName.OPEN_ACTION), 0);
        looking.action(catalog.getDictionaryObject(COSName.AA), 0);
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            if (names.containsKey(SCRIPTS)) {
                looking.found.add("script");
            }
            if (names.containsKey(EMBEDDED)) {
                looking.found.add("attached");
            }
        }
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            looking.fields(form.getCOSArray(COSName.FIELDS), 0);
        }
        for (PDPage page : pages) {
            looking.page(page.getCOSObject());
        }
        if (!looking.found.isEmpty()) {
            noted.program(
                    Fact.Kind.WOULD_DO,
                    String.join(
                            "; ",
                            looking.found.stream()
                                    .map(word -> Words.text("evidence.document.would." + word))
                                    .toList()),
                    "Actions");
        }
    }

    private void page(COSDictionary page) {
        action(page.getDictionaryObject(COSName.AA), 0);
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int at = 0; annotations != null && at < annotations.size() && seen.size() < MOST_SEEN; at++) {
            if (annotations.getObject(at) instanceof COSDictionary annotation) {
                action(annotation.getDictionaryObject(COSName.A), 0);
                action(annotation.getDictionaryObject(COSName.AA), 0);
                if (COSName.getPDFName("RichMedia").equals(annotation.getCOSName(COSName.SUBTYPE))) {
                    found.add("media");
                }
            }
        }
    }

    private void fields(@Nullable COSArray fields, int depth) {
        for (int at = 0; fields != null && at < fields.size() && depth < DEEPEST && seen.size() < MOST_SEEN; at++) {
            if (fields.getObject(at) instanceof COSDictionary field && seen.put(field, true) == null) {
                action(field.getDictionaryObject(COSName.A), 0);
                action(field.getDictionaryObject(COSName.AA), 0);
                fields(field.getCOSArray(COSName.KIDS), depth + 1);
            }
        }
    }

    /** An action, or several of them under names, and what comes after it. */
    private void action(@Nullable COSBase action, int depth) {
        if (depth > DEEPEST || seen.size() > MOST_SEEN) {
            return;
        }
        if (action instanceof COSDictionary one && seen.put(one, true) == null) {
            String kind =
                    one.getCOSName(KIND) == null ? null : one.getCOSName(KIND).getName();
            if (kind == null) {
                one.keySet().forEach(name -> action(one.getDictionaryObject(name), depth + 1));
            } else {
                if (ACTIONS.containsKey(kind)) {
                    found.add(ACTIONS.get(kind));
                }
                action(one.getDictionaryObject(COSName.NEXT), depth + 1);
            }
        } else if (action instanceof COSArray several) {
            for (int at = 0; at < several.size(); at++) {
                action(several.getObject(at), depth + 1);
            }
        }
    }
}
