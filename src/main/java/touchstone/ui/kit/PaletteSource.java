package touchstone.ui.kit;

import java.util.List;
import java.util.function.Consumer;

/** Finds rows for the palette beside the commands: cases, claims, evidence. */
@FunctionalInterface
public interface PaletteSource {

    /**
     * Looks for what was typed, without holding up the window.
     *
     * @param query what was typed, without blanks around it; never empty
     * @param found gets the rows, best first, on the FX thread, now or later; late answers to what is no longer typed are
     *     dropped
     */
    void find(String query, Consumer<List<PaletteRow>> found);
}
