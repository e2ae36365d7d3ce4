package touchstone.evidence.post;

import touchstone.model.ListedPost;

/**
 * One of the posts in a file, and where to read it whole.
 *
 * @param post as a list shows it
 * @param at where in the file it stands
 */
public record Listed(ListedPost post, At at) {

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
