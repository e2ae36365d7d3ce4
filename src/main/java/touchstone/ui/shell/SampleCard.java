package touchstone.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Scale;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.Words;

/** What the sample case is about, and a way into it. */
final class SampleCard {

    private static final double MARK = 16;
    private static final double ONE_LINE = 400;

    private SampleCard() {}

    static Node of(Runnable open) {
        Label chip = Labels.whole(Words.text("shell.sample"), "chip");
        FlowPane head = new FlowPane(8, 4, chip, Labels.whole(Words.text("shell.sample.holds"), "beside", "third"));
        head.setAlignment(Pos.CENTER_LEFT);
        Label title = Labels.of(Words.text("shell.sample.title"));
        title.getStyleClass().add("sample-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label words = Labels.of(Words.text("shell.sample.words"));
        words.getStyleClass().addAll("sample-words", "second");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane counts = new FlowPane(
                12,
                4,
                count("false", "shell.sample.false"),
                count("true", "shell.sample.true"),
                count(null, "shell.sample.open"));
        counts.setPrefWrapLength(ONE_LINE);
        counts.setMinWidth(0);
        counts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(counts, Priority.ALWAYS);
        Button openIt = Buttons.styled(Buttons.plain(Words.text("shell.sample.open-it"), open), "small");
        openIt.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(12, counts, openIt);
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
        Label count = VerdictMark.labelled(step, Words.text(key), MARK);
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }
}
