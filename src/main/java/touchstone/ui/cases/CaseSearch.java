package touchstone.ui.cases;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.model.CaseHit;

/** Searches as one types: one search at a time, and always the last words in the end. */
final class CaseSearch {

    private static final int LIMIT = 300;

    private final LiveDesk desk;
    private final Consumer<@Nullable List<CaseHit>> then;
    private @Nullable String wanted;
    private boolean underWay;

    /**
     * A search.
     *
     * @param then gets what was found, or null where nothing is searched for any more
     */
    CaseSearch(LiveDesk desk, Consumer<@Nullable List<CaseHit>> then) {
        this.desk = desk;
        this.then = then;
    }

    /** Searches for these words; blank ends the search. */
    void find(String words) {
        wanted = words.isBlank() ? null : words.strip();
        if (wanted == null) {
            then.accept(null);
        } else if (!underWay) {
            begin(wanted);
        }
    }

    private void begin(String words) {
        underWay = true;
        desk.search(words, LIMIT, hits -> {
            underWay = false;
            String next = wanted;
            if (next == null) {
                return;
            }
            if (next.equals(words)) {
                then.accept(hits);
            } else {
                begin(next);
            }
        });
    }
}
