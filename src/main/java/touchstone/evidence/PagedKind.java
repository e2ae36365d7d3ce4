package touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.PagedText;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** A PDF document: what it says of itself, how it came to be, and its words. One that can't be read is kept, and says why. */
final class PagedKind implements EvidenceKind {

    private final Documents documents;

    PagedKind(Documents documents) {
        this.documents = documents;
    }

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().equals(Documents.MEDIA_TYPE);
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        if (held.size() > Documents.LARGEST) {
            String why = Words.text("evidence.document.too-large", Documents.LARGEST / 1_000_000);
            return draft(held, List.of(unread(why)), "", provenance);
        }
        String name = held.fileName().orElse(held.mediaType());
        try (InputStream stream = held.stream()) {
            byte[] bytes = stream.readNBytes((int) Documents.LARGEST);
            Outcome<List<Fact>> facts = documents.facts(name, bytes, progress);
            String words = progress.cancelled() || facts.refusal().isPresent()
                    ? ""
                    : documents
                            .text(name, bytes, progress)
                            .map(PagedKind::words)
                            .result()
                            .orElse("");
            return progress.cancelled()
                    ? Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"))
                    : draft(
                            held,
                            facts.fold(read -> read, trouble -> List.of(unread(Words.what(trouble)))),
                            words,
                            provenance);
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.disk", name));
        }
    }

    private static Outcome<Draft> draft(Held held, List<Fact> facts, String words, Provenance provenance) {
        return Outcome.done(
                Reading.of(held, Evidence.Kind.DOCUMENT, null, words.isBlank() ? null : words, facts, provenance));
    }

    private static String words(PagedText text) {
        return String.join(
                "\n\n", text.pages().stream().filter(page -> !page.isBlank()).toList());
    }

    private static Fact unread(String why) {
        return new Fact(Fact.Kind.FORMAT, why, Fact.SetBy.PROGRAM, "");
    }
}
