package touchstone.claims;

import java.util.List;

/**
 * What one part of the measuring gave.
 *
 * @param text all of it, in Markdown
 * @param goals what of it should reach a line
 */
public record Measured(String text, List<Goal> goals) {

    /** Figures that no line was drawn for. */
    public static Measured plain(String text) {
        return new Measured(text, List.of());
    }
}
