package touchstone.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import touchstone.model.Scale;
import touchstone.words.Words;

/** A verdict as a ring that fills with truth, in the colour of its rating; dashed while there is none. */
public final class VerdictMark {

    private static final String OPEN = "v-open";

    private VerdictMark() {}

    /**
     * The mark alone, for the gutter and for counts. Its name is its accessible text.
     *
     * @param step the rating, or null while there is none
     * @param size in pixels
     */
    public static Glyph of(Scale.@Nullable Step step, double size) {
        Icon icon = step == null ? Icon.NO_VERDICT : Icon.of(step.mark());
        return icon.glyph(size).named(name(step)).styled(styleClass(step));
    }

    /** The mark with its word beside it. */
    public static Label labelled(Scale.@Nullable Step step) {
        return labelled(step, name(step), Glyph.REGULAR);
    }

    /** The mark with any words beside it, such as a count with the rating; the size of the mark in pixels. */
    public static Label labelled(Scale.@Nullable Step step, String words, double size) {
        Label label = new Label(words, of(step, size));
        label.getStyleClass().addAll("verdict-label", styleClass(step));
        return label;
    }

    /** The mark and its word in the size of a judgement. */
    public static Label big(Scale.@Nullable Step step) {
        Label label = labelled(step, name(step), 20);
        label.getStyleClass().add("big");
        return label;
    }

    /** The rating in a word, or that there is none yet. */
    public static String name(Scale.@Nullable Step step) {
        return step == null ? Words.text("kit.no-verdict") : Words.rating(step.key());
    }

    /** The style class that gives text and icons the colour of a rating. */
    public static String styleClass(Scale.@Nullable Step step) {
        return step == null
                ? OPEN
                : "v-" + step.mark().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
