package touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
            String why = Words.text("evidence.unread.too-large", Documents.LARGEST / 1_000_000);
            return draft(held, List.of(Fact.unread(why)), "", provenance);
        }
        String name = held.fileName().orElse(held.mediaType());
        try (InputStream stream = held.stream()) {
            byte[] bytes = stream.readNBytes((int) Documents.LARGEST);
            List<Fact> facts = new ArrayList<>();
            boolean isRead = documents
                    .facts(name, bytes, progress)
                    .fold(facts::addAll, trouble -> !facts.add(Fact.unread(Words.what(trouble))));
            boolean wantsPassword = facts.stream().anyMatch(Fact::isUnread);
            String words = !isRead || wantsPassword || progress.cancelled()
                    ? ""
                    : words(documents.text(name, bytes, progress), facts);
            return progress.cancelled()
                    ? Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"))
                    : draft(held, facts, words, provenance);
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.evidence.disk", name));
        }
    }

    private static String words(Outcome<PagedText> read, List<Fact> facts) {
        read.either(
                text -> {
                    if (!text.isWhole()) {
                        facts.add(Fact.unread(
                                Words.text("evidence.unread.words", text.pages().size(), text.count())));
                    }
                },
                trouble -> facts.add(Fact.unread(Words.what(trouble))));
        return read.map(PagedKind::words).result().orElse("");
    }

    private static Outcome<Draft> draft(Held held, List<Fact> facts, String words, Provenance provenance) {
        return Outcome.done(
                Reading.of(held, Evidence.Kind.DOCUMENT, null, words.isBlank() ? null : words, facts, provenance));
    }

    private static String words(PagedText text) {
        return String.join(
                "\n\n", text.pages().stream().filter(page -> !page.isBlank()).toList());
    }
}
