package touchstone.ui.kit;

import javafx.scene.layout.VBox;
import touchstone.model.Trouble;

/**
 * Stands beside a field, unseen until what was written there could not be kept: then it says what happened, what is safe
 * and what to do next. The field keeps what was written.
 */
public final class Refusal extends VBox {

    /** Says nothing yet. */
    public Refusal() {
        getStyleClass().add("refusal");
        clear();
    }

    /** Says why what was written could not be kept. */
    public void tell(Trouble why) {
        getChildren().setAll(Notice.trouble(why));
        Rows.show(this, true);
    }

    /** Says nothing any more. */
    public void clear() {
        getChildren().clear();
        Rows.show(this, false);
    }
}
