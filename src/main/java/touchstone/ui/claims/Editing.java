package touchstone.ui.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.model.Verdict.MediaCategory;

/** What is being written at the open claim, and what was written and not kept yet, claim by claim. */
final class Editing {

    /** What is being written. */
    enum What {
        NOTHING,
        WORDING,
        SPLIT,
        JOIN,
        DISMISSAL,
        VERDICT,
        COMMENT
    }

    /**
     * A verdict that is not given yet.
     *
     * @param rating key of a step, where one was chosen
     * @param reasons in words
     * @param asOf as written
     * @param media what was ticked
     */
    record VerdictDraft(@Nullable String rating, String reasons, String asOf, Set<MediaCategory> media) {

        VerdictDraft {
            media = Set.copyOf(media);
        }

        VerdictDraft rated(String other) {
            return new VerdictDraft(other, reasons, asOf, media);
        }
    }

    private final ReadOnlyObjectWrapper<What> what = new ReadOnlyObjectWrapper<>(What.NOTHING);
    private final Map<Integer, VerdictDraft> verdicts = new HashMap<>();
    private final Map<Integer, String> comments = new HashMap<>();

    ReadOnlyObjectProperty<What> whatProperty() {
        return what.getReadOnlyProperty();
    }

    boolean is(What other) {
        return what.get() == other;
    }

    void begin(What other) {
        what.set(other);
    }

    void end() {
        what.set(What.NOTHING);
    }

    @Nullable
    VerdictDraft verdict(int claim) {
        return verdicts.get(claim);
    }

    void keep(int claim, VerdictDraft draft) {
        verdicts.put(claim, draft);
    }

    String comment(int claim) {
        return comments.getOrDefault(claim, "");
    }

    void keepComment(int claim, String words) {
        comments.put(claim, words);
    }

    /** Throws away what was written at a claim and not kept. */
    void forget(int claim, What which) {
        if (which == What.VERDICT) {
            verdicts.remove(claim);
        } else if (which == What.COMMENT) {
            comments.remove(claim);
        }
    }
}
