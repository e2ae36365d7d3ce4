package touchstone.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Scale;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.Words;

/** What the sample case is about, and a way into it. */
final class SampleCard {

    private static final double MARK = 16;

    private SampleCard() {}

    static Node of(Runnable open) {
        Label chip = new Label(Words.text("shell.sample"));
        chip.getStyleClass().add("chip");
        Label holds = new Label(Words.text("shell.sample.holds"));
        holds.getStyleClass().addAll("beside", "third");
        HBox head = new HBox(8, chip, holds);
        head.setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(Words.text("shell.sample.title"));
        title.getStyleClass().add("sample-title");
        title.setWrapText(true);
        Label words = new Label(Words.text("shell.sample.words"));
        words.getStyleClass().addAll("sample-words", "second");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(
                12,
                count("false", "shell.sample.false"),
                count("true", "shell.sample.true"),
                count(null, "shell.sample.open"),
                space,
                Buttons.styled(Buttons.plain(Words.text("shell.sample.open-it"), open), "small"));
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(title, new Insets(10, 0, 0, 0));
        VBox.setMargin(words, new Insets(8, 0, 0, 0));
        VBox.setMargin(foot, new Insets(14, 0, 0, 0));
        VBox card = new VBox(head, title, words, foot);
        card.getStyleClass().add("sample-card");
        return card;
    }

    private static Label count(@Nullable String rating, String key) {
        Scale.Step step = rating == null ? null : Scale.SIX.step(rating).orElse(null);
        return VerdictMark.labelled(step, Words.text(key), MARK);
    }
}
