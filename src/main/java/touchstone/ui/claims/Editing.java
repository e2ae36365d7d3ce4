package touchstone.ui.claims;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Unfinished;
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

        private static final String RATING = "rating";
        private static final String REASONS = "reasons";
        private static final String AS_OF = "as-of";
        private static final String MEDIA = "media";

        VerdictDraft {
            media = Set.copyOf(media);
        }

        private static VerdictDraft of(Map<String, String> fields) {
            Set<MediaCategory> media = EnumSet.noneOf(MediaCategory.class);
            for (MediaCategory category : MediaCategory.values()) {
                if (List.of(fields.getOrDefault(MEDIA, "").split(",")).contains(category.name())) {
                    media.add(category);
                }
            }
            return new VerdictDraft(
                    fields.get(RATING), fields.getOrDefault(REASONS, ""), fields.getOrDefault(AS_OF, ""), media);
        }

        private Map<String, String> fields() {
            Map<String, String> fields = new HashMap<>();
            if (rating != null) {
                fields.put(RATING, rating);
            }
            fields.put(REASONS, reasons);
            fields.put(AS_OF, asOf);
            fields.put(MEDIA, media.stream().map(Enum::name).collect(Collectors.joining(",")));
            return fields;
        }
    }

    private static final String WORDS = "words";

    private final LiveDesk desk;
    private final ReadOnlyObjectWrapper<What> what = new ReadOnlyObjectWrapper<>(What.NOTHING);

    /** What is written in the open case of a desk. */
    Editing(LiveDesk desk) {
        this.desk = desk;
    }

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

    /** The verdict that was begun at a claim; null where none was. */
    @Nullable
    VerdictDraft verdict(int claim) {
        Map<String, String> fields = desk.unfinished().at(spot(claim, What.VERDICT));
        return fields.isEmpty() ? null : VerdictDraft.of(fields);
    }

    void keep(int claim, VerdictDraft draft) {
        desk.unfinished().keep(spot(claim, What.VERDICT), draft.fields());
    }

    /** The comment that was begun at a claim; empty where none was. */
    String comment(int claim) {
        return desk.unfinished().at(spot(claim, What.COMMENT), WORDS);
    }

    void keepComment(int claim, String words) {
        desk.unfinished().keep(spot(claim, What.COMMENT), words.isEmpty() ? Map.of() : Map.of(WORDS, words));
    }

    /** Throws away what was written at a claim and not kept. */
    void forget(int claim, What which) {
        desk.unfinished().forget(spot(claim, which));
    }

    private Unfinished.Spot spot(int claim, What which) {
        return Unfinished.Spot.of(desk.state(), which.name().toLowerCase(Locale.ROOT), claim);
    }
}
