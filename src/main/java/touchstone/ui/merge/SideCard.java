package touchstone.ui.merge;

import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Joined;
import touchstone.model.Person;
import touchstone.model.merge.Dispute;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Avatar;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Times;
import touchstone.words.Words;

/** One side of a question: who says it, when, what it is, and the button that settles on it. */
final class SideCard extends VBox {

    private final Button settle = Buttons.plain(Words.text("merge.settle"), () -> {});

    /**
     * A side of a question.
     *
     * @param covered whether what it says lies covered from whoever looks
     */
    SideCard(Question question, Joined joined, Dispute.Side side, Person me, ZoneId zone, boolean covered) {
        getStyleClass().add("side-card");
        setMinWidth(0);
        boolean isMine = side.by().isSamePersonAs(me);
        String name = side.by().name();
        getChildren()
                .add(Rows.row(
                        8,
                        Avatar.of(side.by()),
                        Labels.whole(isMine ? Words.text("merge.you", name) : name, "strong"),
                        Labels.of(Times.minute(side.at(), zone), "beside", "third")));
        VBox body = new VBox();
        body.getStyleClass().add("side-body");
        if (covered) {
            body.getChildren().add(Labels.with(Icon.LOCK, Words.text("merge.covered"), "chip", "active"));
        } else {
            body.getChildren().setAll(SideBody.of(question, joined, side));
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        setAccessibleText(Words.text("merge.side", name, Times.minute(side.at(), zone)));
        question.settlement()
                .flatMap(settled -> settled.chosen())
                .filter(side::equals)
                .ifPresent(_ -> chosen());
    }

    private void chosen() {
        getStyleClass().add("chosen");
        getChildren().add(Labels.with(Icon.CHECK, Words.text("merge.chosen"), "beside", "strong", "chosen-mark"));
    }

    /**
     * Adds the button that settles on this side.
     *
     * @param act the key that does it, where there is one
     * @param whyNot why nothing can be settled now; nothing where it can
     */
    void settling(@Nullable Act act, Runnable action, @Nullable String whyNot) {
        settle.setOnAction(_ -> action.run());
        settle.setDisable(whyNot != null);
        settle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(settle, Priority.ALWAYS);
        HBox row = Rows.row(8, settle);
        if (act != null) {
            Hint.on(settle, act);
            row.getChildren().add(KeyCap.of(act));
        }
        row.getStyleClass().add("settle-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(row);
    }
}
