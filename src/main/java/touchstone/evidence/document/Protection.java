package touchstone.evidence.document;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import touchstone.model.Fact;
import touchstone.words.Times;
import touchstone.words.Words;

/** What keeps a document from being changed, or shows that it was: its encryption and its signatures, which nobody checks here. */
final class Protection {

    private static final int MOST_SIGNATURES = 12;

    private Protection() {}

    static void note(PDDocument document, long size, Noted noted) {
        if (document.isEncrypted()) {
            noted.program(Fact.Kind.LOCKED, forbidden(document.getCurrentAccessPermission()), "Encrypt");
        }
        Parts.signatures(document).stream().limit(MOST_SIGNATURES).forEach(signature -> note(signature, size, noted));
    }

    private static String forbidden(AccessPermission may) {
        List<String> not = new ArrayList<>();
        if (!may.canPrint()) {
            not.add(Words.text("evidence.document.forbids.print"));
        }
        if (!may.canModify()) {
            not.add(Words.text("evidence.document.forbids.change"));
        }
        if (!may.canExtractContent()) {
            not.add(Words.text("evidence.document.forbids.copy"));
        }
        return not.isEmpty()
                ? Words.text("evidence.document.encrypted")
                : Words.text("evidence.document.encrypted-forbids", String.join(", ", not));
    }

    private static void note(PDSignature signature, long size, Noted noted) {
        String name = Noted.clean(signature.getName());
        Calendar at = signature.getSignDate();
        int[] range = signature.getByteRange();
        long covered = range == null || range.length < 4 ? 0 : (long) range[2] + range[3];
        noted.program(
                Fact.Kind.SIGNATURE,
                Words.text(
                        covered >= size ? "evidence.document.signed" : "evidence.document.signed-part",
                        name.isEmpty() ? Words.text("evidence.document.nobody") : name,
                        at == null
                                ? Words.text("evidence.document.undated")
                                : Words.text("evidence.document.dated", Times.exact(at.toInstant())),
                        covered),
                "Sig");
    }
}
