package touchstone.ui.article;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Trouble;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.words.Words;

/** The small bar at a selection: make a claim of it, or copy it; and how to select from the keyboard. */
final class ActBar extends HBox {

    private static final double GAP = 10;

    private final Button make;
    private final Label reason = Labels.of("");
    private final HBox keys = new HBox(4);

    /** A bar that does two things. */
    ActBar(Runnable makeClaim, Runnable copy) {
        super(4);
        make = Buttons.styled(Buttons.plain(Words.text("article.make-claim"), makeClaim), "row-act");
        Hint.on(make, Act.CLAIM_FROM_SELECTION);
        make.setGraphic(KeyCap.of(Act.CLAIM_FROM_SELECTION));
        make.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        Button copying = Buttons.styled(Buttons.quiet(Words.text("article.copy"), copy), "row-act");
        copying.setGraphic(Icon.COPY.small());
        reason.getStyleClass().addAll("beside", "third");
        keys.setAlignment(Pos.CENTER_LEFT);
        for (String key : new String[] {"letter", "word", "sentence"}) {
            keys.getChildren().addAll(KeyCap.of(Words.text("article.key." + key)), hint(key));
        }
        getStyleClass().addAll("over-card", "act-bar");
        setAlignment(Pos.CENTER_LEFT);
        setManaged(false);
        setVisible(false);
        setNodeOrientation(NodeOrientation.INHERIT);
        getChildren().addAll(make, reason, copying, keys);
    }

    private static Label hint(String key) {
        Label label = Labels.of(Words.text("article.by." + key));
        label.getStyleClass().addAll("provenance", "third");
        return label;
    }

    /** Whether claims can be made now; if not, why not stands beside the button. */
    void allow(@Nullable Trouble inTheWay) {
        make.setDisable(inTheWay != null);
        reason.setText(inTheWay == null ? "" : Words.next(inTheWay));
        show(reason, inTheWay != null);
    }

    /** Shows itself at a selection. */
    void showAt(Rectangle2D caret, boolean byKeyboard, double width, double height) {
        show(keys, byKeyboard);
        setVisible(true);
        applyCss();
        autosize();
        double x = Math.clamp(caret.getMinX() - getWidth() / 2, 8, Math.max(8, width - getWidth() - 8));
        double below = caret.getMaxY() + GAP;
        boolean fits = below + getHeight() < height - 8;
        relocate(Math.rint(x), Math.rint(fits ? below : caret.getMinY() - GAP - getHeight()));
    }

    private static void show(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
