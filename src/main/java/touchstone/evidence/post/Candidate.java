package touchstone.evidence.post;

import tools.jackson.databind.JsonNode;

/**
 * A piece of a file that may be a post.
 *
 * @param node the piece
 * @param place where in a file of its shape it stands, such as {@code messages[]}
 * @param at where in this file it stands, such as {@code messages[12]}; empty for a whole file
 * @param around what the file says besides
 */
public record Candidate(JsonNode node, String place, String at, Around around) {

    /** A whole file. */
    static final String WHOLE = "";

    /** What the places of facts begin with. */
    String prefix() {
        return at.isEmpty() ? "" : at + ".";
    }
}
