package touchstone.words;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import touchstone.model.KnownKey;

/** Keys in words. */
public final class KeyWords {

    private KeyWords() {}

    /** What stands behind a key, and since when. */
    public static String state(KnownKey key, ZoneId zone) {
        String how = switch (key.how()) {
            case OWN -> dated("keys.own", "keys.own-since", key.since(), zone);
            case COMPARED -> dated("keys.compared", "keys.compared-since", key.since(), zone);
            case SEEN -> dated("keys.seen", "keys.seen-since", key.since(), zone);
        };
        Instant withdrawn = key.withdrawn();
        return withdrawn == null ? how : Words.text("keys.withdrawn-since", Times.minute(withdrawn, zone));
    }

    private static String dated(String undated, String dated, @Nullable Instant at, ZoneId zone) {
        return at == null ? Words.text(undated) : Words.text(dated, Times.minute(at, zone));
    }
}
