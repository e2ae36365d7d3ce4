package touchstone.evidence.post;

import org.jspecify.annotations.Nullable;
import touchstone.model.When;

/**
 * One of the posts in a file, as a list shows it: enough to find it by, not all that it says.
 *
 * @param number from 1, in the file's order
 * @param id as the file gives it
 * @param author who, as far as the file says: name and handle
 * @param created when it was made, as stated or else by its id
 * @param words how its text begins
 * @param media how many pictures, films and sounds it names
 * @param at where in the file it stands
 */
public record Listed(
        int number,
        @Nullable String id,
        String author,
        @Nullable When created,
        String words,
        int media,
        At at) {

    /**
     * A place in a file.
     *
     * @param path such as {@code messages[12]}
     * @param place the path without figures
     * @param from the first byte, counted from the document's beginning
     * @param within which of the posts that stand there, from 0
     * @param around what the file had said until there
     */
    record At(String path, String place, long from, int within, Around around) {}
}
