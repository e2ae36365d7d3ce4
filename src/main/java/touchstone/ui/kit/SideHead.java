package touchstone.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import touchstone.model.Stance;
import touchstone.words.Words;

/** The heading of one side of the balance: For, Against or Context, with its sign and how much evidence stands there. */
public final class SideHead extends HBox {

    private static final double GAP = 6;

    /** The heading of a side with so many pieces of evidence. */
    public SideHead(Stance.Direction direction, int count) {
        super(GAP);
        Label name = Labels.whole(
                Words.text("kit.side." + direction.name().toLowerCase(Locale.ROOT)),
                "side-name",
                StanceCount.styleClass(direction));
        name.setGraphic(Icon.of(direction).small());
        name.setGraphicTextGap(GAP);
        getChildren().setAll(name, Labels.whole(Integer.toString(count), "beside", "third"));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("side-head");
    }
}
