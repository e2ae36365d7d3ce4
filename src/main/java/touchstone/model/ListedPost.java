package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * One of the posts in a file, as a list shows it: enough to find it by, not all that it says.
 *
 * @param number from 1, in the file's order
 * @param id as the file gives it
 * @param author name and handle, as far as the file says
 * @param created when it was made, as stated or else by its id
 * @param words how its text begins
 * @param media how many pictures, films and sounds it names
 */
public record ListedPost(
        int number,
        @Nullable String id,
        String author,
        @Nullable When created,
        String words,
        int media) {}
