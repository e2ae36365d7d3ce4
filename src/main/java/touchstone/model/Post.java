package touchstone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A social post as its file gives it. What the file does not say is absent: no id and no time is ever guessed.
 *
 * @param platform where it was posted, such as {@code X}
 * @param shape the file format it was recognised by, such as {@code X API, version 2}; absent when typed in
 * @param id as a string, never a number
 * @param name the author's display name
 * @param handle the author's handle without the at sign
 * @param text what it says
 * @param created when it was made, as stated
 * @param language BCP 47 tag as stated
 * @param address where it stands
 * @param media what it carries
 * @param counts replies, reposts and likes, each as stated
 * @param typedIn whether a person typed it in from a screenshot or a read-out
 */
public record Post(
        String platform,
        @Nullable String shape,
        @Nullable String id,
        @Nullable String name,
        @Nullable String handle,
        String text,
        @Nullable When created,
        @Nullable String language,
        @Nullable String address,
        List<Media> media,
        Counts counts,
        boolean typedIn) {

    /**
     * One picture, video or sound that a post names.
     *
     * @param kind {@code photo}, {@code video}, {@code animated_gif} or as the file says
     * @param address where the file says it lies
     * @param description the alternative text
     */
    public record Media(
            String kind, @Nullable String address, @Nullable String description) {}

    /**
     * How often a post was answered, passed on and liked.
     *
     * @param replies as stated
     * @param reposts as stated
     * @param likes as stated
     */
    public record Counts(
            @Nullable Long replies,
            @Nullable Long reposts,
            @Nullable Long likes) {

        /** Nothing stated. */
        public static final Counts NONE = new Counts(null, null, null);
    }

    public Post {
        media = List.copyOf(media);
    }
}
