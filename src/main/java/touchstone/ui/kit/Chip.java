package touchstone.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import touchstone.words.Words;

/** Small words in a box: reasons grey, findings amber, an active filter stone, what the file lacks dashed. */
public final class Chip {

    private static final String CHIP = "chip";

    private Chip() {}

    /** Grey. */
    public static Label plain(String words) {
        return chip(words);
    }

    /** A reason with what it contributed, such as {@code +.31}. */
    public static Label reason(String words, String figure) {
        Label chip = chip(words);
        Label weight = Labels.leftToRight(Labels.whole(figure, "figure"));
        chip.setGraphic(weight);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(words + " " + figure);
        return chip;
    }

    /** Amber, with the sign of a finding. */
    public static Label finding(String words) {
        Label chip = chip(words, "finding");
        chip.setGraphic(Icon.WARNING.small());
        return chip;
    }

    /** Stone: a filter that is on. */
    public static Label active(String words) {
        return chip(words, "active");
    }

    /** A chip that does something. */
    public static Button button(String words, Runnable action, String... classes) {
        Button button = Buttons.plain(words, action);
        button.getStyleClass().add(CHIP);
        button.getStyleClass().addAll(classes);
        return button;
    }

    /** Dashed: what the file doesn’t hold. */
    public static Label absent() {
        return absent(Words.text("kit.not-in-the-file"));
    }

    /** Dashed, in any words. */
    public static Label absent(String words) {
        return Labels.whole(words, "absent");
    }

    private static Label chip(String words, String... classes) {
        Label chip = new Label(words);
        chip.getStyleClass().add(CHIP);
        chip.getStyleClass().addAll(classes);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
