package touchstone.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import touchstone.model.Trouble;
import touchstone.words.Words;

/**
 * Something said in place, beside what it is about: good news, a finding, or trouble with what happened, what is safe
 * and what to do next.
 */
public final class Notice extends HBox {

    private static final double GAP = 8;
    private static final double ABOVE_ACTS = 7;

    private final VBox said = new VBox(2);
    private final HBox acts = new HBox(GAP);

    private Notice(Icon icon, String styleClass, String first, String then) {
        getStyleClass().addAll("notice", styleClass);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        said.getChildren().add(flow(first, then));
        acts.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(acts, new Insets(ABOVE_ACTS, 0, 0, 0));
        getChildren().addAll(icon.glyph(), said);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText((first + " " + then).strip());
    }

    /** Good news, which is quiet. */
    public static Notice good(String first, String then) {
        return new Notice(Icon.CHECK, "good", first, then);
    }

    /** Two things that can’t both be right; never a verdict. */
    public static Notice finding(String first, String then) {
        return new Notice(Icon.WARNING, "finding", first, then);
    }

    /** Something that a person may want to know. */
    public static Notice information(String first, String then) {
        return new Notice(Icon.INFORMATION, "information", first, then);
    }

    /** Trouble, in its three sentences. */
    public static Notice trouble(Trouble trouble) {
        return trouble(Words.what(trouble), Words.safe(trouble) + " " + Words.next(trouble));
    }

    /** Something that was done, though not all of it, in its three sentences. */
    public static Notice cautious(Trouble caution) {
        return finding(Words.what(caution), Words.safe(caution) + " " + Words.next(caution));
    }

    /** Something that can only be looked at, in the three sentences of why. */
    public static Notice locked(Trouble why) {
        return new Notice(Icon.LOCK, "finding", Words.what(why), Words.safe(why) + " " + Words.next(why));
    }

    /** Trouble in words: what happened; then what is safe and what to do next. */
    public static Notice trouble(String what, String then) {
        return new Notice(Icon.WARNING, "trouble", what, then);
    }

    /** Adds something to do about it, the likeliest first; two at most. */
    public Notice act(String words, Runnable action) {
        return with(Buttons.styled(Buttons.plain(words, action), "small"));
    }

    /** Adds a button. */
    public Notice with(Button button) {
        showActs();
        acts.getChildren().add(button);
        return this;
    }

    /** Adds a button at the far end that shows more, such as what the system said, and hides it again. */
    public Notice details(String more) {
        Label text = Labels.wrapped(more, "mono", "second");
        Button button = Buttons.styled(Buttons.quiet(Words.text("kit.details"), () -> toggle(text)), "small");
        showActs();
        acts.getChildren().addAll(Labels.filler(), button);
        return this;
    }

    private void toggle(Label text) {
        if (!said.getChildren().remove(text)) {
            said.getChildren().add(text);
        }
    }

    private void showActs() {
        if (acts.getParent() == null) {
            said.getChildren().add(acts);
        }
    }

    private static TextFlow flow(String first, String then) {
        TextFlow flow = new TextFlow(Labels.run(first, "what"));
        if (!then.isBlank()) {
            flow.getChildren().add(Labels.run(" " + then.strip()));
        }
        flow.getStyleClass().add("said");
        return flow;
    }
}
