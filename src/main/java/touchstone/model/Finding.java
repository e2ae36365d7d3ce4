package touchstone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the program noticed and a person should look at; never a verdict.
 *
 * @param kind what was noticed
 * @param claim the claim's number, where it is about one
 * @param evidence the evidence's number, where it is about one
 * @param words what its sentence names, in order, as the person will read them
 */
public record Finding(
        Kind kind, @Nullable Integer claim, @Nullable Integer evidence, List<String> words) {

    /** What can be noticed; {@link #TIMES_AGREE} is good news and needs nobody. */
    public enum Kind {
        FIGURE_DRIFTED,
        TIMES_DISAGREE,
        TIMES_AGREE,
        OLDER_THAN_CLAIMED,
        EXCERPT_NOT_FOUND,
        TAKEN_AFTER_PUBLISHED,
        TAKEN_IN_FUTURE,
        THUMBNAIL_DIFFERS,
        EDITED_WITH,
        RECEIVED_BEFORE_POSTED,
        DATED_BACK,
        EDITED_BEFORE_POSTED,
        OBTAINED_BEFORE_POSTED,
        DATED_OTHERWISE,
        CAPTURED_BEFORE_PUBLISHED;

        /** Whether it is about two times that can't both be right. */
        public boolean isOfTimes() {
            return switch (this) {
                case TIMES_DISAGREE,
                        OLDER_THAN_CLAIMED,
                        TAKEN_AFTER_PUBLISHED,
                        TAKEN_IN_FUTURE,
                        RECEIVED_BEFORE_POSTED,
                        DATED_BACK,
                        EDITED_BEFORE_POSTED,
                        OBTAINED_BEFORE_POSTED,
                        DATED_OTHERWISE,
                        CAPTURED_BEFORE_PUBLISHED -> true;
                case FIGURE_DRIFTED, TIMES_AGREE, EXCERPT_NOT_FOUND, THUMBNAIL_DIFFERS, EDITED_WITH -> false;
            };
        }
    }

    public Finding {
        words = List.copyOf(words);
    }

    /** Whether somebody should look at it before sign-off. */
    public boolean wantsAttention() {
        return kind != Kind.TIMES_AGREE;
    }

    /** Names the finding in the journal once somebody looked at it. */
    public String key() {
        return kind + ":" + (claim == null ? "" : claim) + ":" + (evidence == null ? "" : evidence) + ":"
                + String.join("|", words);
    }
}
