package touchstone.words;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.Stance;

/** Short lines about evidence. */
public final class EvidenceWords {

    private EvidenceWords() {}

    /** The words that somebody chose, and where they stand: {@code “35 km” (page 3)}; nothing where no words were chosen. */
    public static Optional<String> quoted(Stance stance) {
        String excerpt = stance.excerpt();
        if (excerpt == null || excerpt.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                stance.page() == null ? excerpt : Words.text("evidence.excerpt.on-page", excerpt, stance.page()));
    }

    /**
     * What stands below a piece of evidence beside a claim: what the person noted of it there, or what it is and when it
     * is from; and the page on which the chosen words stand.
     *
     * @param zone the desk's own, for when it was kept
     */
    public static String below(Evidence item, @Nullable Stance stance, ZoneId zone) {
        String line = line(item, stance, zone);
        return stance == null || stance.page() == null
                ? line
                : Words.text("evidence.below.on-page", line, stance.page());
    }

    private static String line(Evidence item, @Nullable Stance stance, ZoneId zone) {
        if (stance != null && stance.note() != null && !stance.note().isBlank()) {
            return stance.note();
        }
        Provenance from = item.provenance();
        if (item.post() != null) {
            return post(item, zone);
        }
        String kind = Words.name(item.kind());
        return from.published() == null
                ? kept(kind, item, zone)
                : Words.text("evidence.below", kind, Times.brief(from.published()));
    }

    private static String post(Evidence item, ZoneId zone) {
        if (item.post() != null && item.post().typedIn()) {
            return Words.text("evidence.below.typed-in");
        }
        return item.provenance().published() == null
                ? kept(Words.name(item.kind()), item, zone)
                : Times.brief(item.provenance().published());
    }

    private static String kept(String kind, Evidence item, ZoneId zone) {
        return Words.text(
                "evidence.below.kept", kind, Times.minute(item.provenance().obtainedAt(), zone));
    }
}
