package touchstone.evidence.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.document.Parts.PagePart;
import touchstone.model.Fact;
import touchstone.words.Words;

/** How a document came to be what it is: each saving that added to the file, what it changed, and what is odd about that. */
final class Revisions {

    private static final int MOST_COMPARED = 12;
    private static final int MOST_NAMED = 12;

    private final byte[] bytes;
    private final Endings endings;
    private final Noted noted;

    private Revisions(byte[] bytes, Noted noted) {
        this.bytes = bytes;
        this.endings = Endings.of(new Octets(bytes));
        this.noted = noted;
    }

    /** Notes the revisions of a file. */
    static void note(byte[] bytes, Noted noted) {
        Revisions revisions = new Revisions(bytes, noted);
        revisions.odd();
        revisions.each();
    }

    private void odd() {
        if (endings.broken() >= 0) {
            noted.program(
                    Fact.Kind.FORMAT, Words.text("evidence.document.no-table", endings.broken()), "startxref, Prev");
        }
        if (endings.isCircle()) {
            noted.program(Fact.Kind.FORMAT, Words.text("evidence.document.circle"), "startxref, Prev");
        }
        if (endings.ends().isEmpty()) {
            noted.program(Fact.Kind.FORMAT, Words.text("evidence.document.no-end"), "%%EOF");
            return;
        }
        if (endings.strays() > 0) {
            noted.program(Fact.Kind.FORMAT, Words.text("evidence.document.strays", endings.strays()), "%%EOF");
        }
        int behind = bytes.length - endings.ends().getLast();
        if (behind > 0
                && !new Octets(bytes)
                        .text(endings.ends().getLast(), bytes.length)
                        .isBlank()) {
            noted.program(Fact.Kind.FORMAT, Words.text("evidence.document.behind", behind), "%%EOF");
        }
    }

    private void each() {
        int all = endings.ends().size();
        if (all < 2) {
            return;
        }
        int from = Math.max(0, all - MOST_COMPARED);
        if (from > 0) {
            noted.program(Fact.Kind.REVISION, Words.text("evidence.document.older", from, all), "startxref, Prev");
        }
        Parts before = null;
        for (int number = from; number < all; number++) {
            int end = endings.ends().get(number);
            before = one(number, all, end, before, number + 1 == all);
        }
    }

    /** Notes one revision, and gives its parts for the next to be compared with. */
    private @Nullable Parts one(int number, int all, int end, @Nullable Parts before, boolean isLast) {
        String readFrom = Words.text(
                "evidence.document.bytes", number == 0 ? 0 : endings.ends().get(number - 1), end);
        try (PDDocument then = OpenDocument.of(bytes, end)) {
            Parts parts = Parts.of(then);
            WrittenTime time = SaysOfItself.lastTime(then);
            String what = number == 0
                    ? Words.text("evidence.document.first", parts.pages().size())
                    : before == null
                            ? Words.text("evidence.document.not-compared")
                            : changes(before, parts, then, number);
            noted.program(Fact.Kind.REVISION, words(number, all, end, time, what), readFrom);
            if (time != null && !isLast) {
                noted.program(
                        number == 0 ? Fact.Kind.CREATED_TIME : Fact.Kind.CHANGED_TIME,
                        time.value(),
                        Words.text("evidence.document.as-of", number + 1));
            }
            return parts;
        } catch (IOException | RuntimeException unreadable) {
            noted.program(
                    Fact.Kind.REVISION,
                    words(number, all, end, null, Words.text("evidence.document.unreadable")),
                    readFrom);
            return null;
        }
    }

    private static String words(int number, int all, int end, @Nullable WrittenTime time, String what) {
        String dated = time == null
                ? Words.text("evidence.document.undated")
                : Words.text("evidence.document.dated", time.inWords());
        return Words.text("evidence.document.revision", number + 1, all, end, dated, what);
    }

    private String changes(Parts before, Parts after, PDDocument then, int number) {
        Set<COSObjectKey> changed = written(then, endings.ends().get(number - 1));
        List<String> said = new ArrayList<>();
        int pages = after.pages().size() - before.pages().size();
        if (pages != 0) {
            said.add(Words.text(
                    pages > 0 ? "evidence.document.pages-more" : "evidence.document.pages-fewer", Math.abs(pages)));
        }
        said(said, "evidence.document.drawn", drawn(before, after, changed));
        said(said, "evidence.document.pictures", after.pagesWith(changed, PagePart::pictures));
        int annotations = after.annotations() - before.annotations();
        if (annotations != 0) {
            said.add(Words.text(
                    annotations > 0 ? "evidence.document.notes-more" : "evidence.document.notes-fewer",
                    Math.abs(annotations)));
        }
        if (after.signatures() > before.signatures()) {
            said.add(Words.text("evidence.document.signed-then", after.signatures() - before.signatures()));
        }
        if (annotations == 0 && after.signatures() == before.signatures()) {
            said(said, "evidence.document.notes", after.pagesWith(changed, PagePart::annotations));
        }
        if (after.forms().stream().anyMatch(changed::contains) && after.signatures() == before.signatures()) {
            said.add(Words.text("evidence.document.form"));
        }
        if (after.info().stream().anyMatch(changed::contains)) {
            said.add(Words.text("evidence.document.metadata"));
        }
        return said.isEmpty() ? Words.text("evidence.document.other", changed.size()) : String.join("; ", said);
    }

    /** The pages that were there and are drawn otherwise: from other streams, or from the same, written anew. */
    private static Set<Integer> drawn(Parts before, Parts after, Set<COSObjectKey> changed) {
        Set<Integer> pages = after.pagesWith(changed, PagePart::content);
        for (int at = 0; at < Math.min(before.pages().size(), after.pages().size()); at++) {
            if (!before.pages().get(at).content().equals(after.pages().get(at).content())) {
                pages.add(at + 1);
            }
        }
        pages.removeIf(page -> page > before.pages().size());
        return pages;
    }

    private static void said(List<String> said, String key, Set<Integer> pages) {
        if (!pages.isEmpty()) {
            String named = pages.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            said.add(Words.text(key, pages.size(), pages.size() > MOST_NAMED ? named + ", …" : named));
        }
    }

    /** What was written behind a byte, be it within a stream of objects. */
    private static Set<COSObjectKey> written(PDDocument then, int behind) {
        Map<COSObjectKey, Long> table = then.getDocument().getXrefTable();
        Set<COSObjectKey> written = new HashSet<>();
        Set<Long> streams = new HashSet<>();
        table.forEach((key, place) -> {
            if (place >= behind) {
                written.add(key);
                streams.add(key.getNumber());
            }
        });
        table.forEach((key, place) -> {
            if (place < 0 && streams.contains(-place)) {
                written.add(key);
            }
        });
        return written;
    }
}
