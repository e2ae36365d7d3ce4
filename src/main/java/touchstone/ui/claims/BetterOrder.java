package touchstone.ui.claims;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveOrder;
import touchstone.desk.LiveOrder.Stage;
import touchstone.model.Trouble;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** A line below the claims: that a better order of them is on its way, ready, or was cancelled. Nothing above it moves. */
final class BetterOrder extends HBox {

    private static final Duration BEFORE_SHOWN = Duration.seconds(1);

    private final LiveDesk desk;
    private final LiveOrder order;
    private final PauseTransition patience = new PauseTransition(BEFORE_SHOWN);

    /**
     * The line below a list.
     *
     * @param list what must not change under the hand
     */
    BetterOrder(LiveDesk desk, LiveOrder order, Commands commands, Node list) {
        super(8);
        this.desk = desk;
        this.order = order;
        getStyleClass().addAll("claims-hint", "better-order");
        setAlignment(Pos.CENTER_LEFT);
        Rows.show(this, false);
        list.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> order.touch());
        list.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> order.touch());
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> order.touch());
        list.addEventFilter(ScrollEvent.SCROLL, _ -> order.touch());
        list.addEventFilter(KeyEvent.KEY_PRESSED, _ -> order.touch());
        patience.setOnFinished(_ -> Rows.show(this, order.stageProperty().get() != Stage.SETTLED));
        order.stageProperty().subscribe(this::show);
        commands.add(Command.of(Act.BETTER_ORDER, order::better)
                .when(
                        Bindings.createBooleanBinding(order::isPossible, order.stageProperty(), desk.stateProperty()),
                        this::whyNot));
    }

    private String whyNot() {
        Trouble trouble = desk.inTheWay();
        return trouble == null ? Words.text("claims.better.none") : Words.what(trouble) + " " + Words.next(trouble);
    }

    private void show(Stage stage) {
        patience.stop();
        switch (stage) {
            case SETTLED -> getChildren().clear();
            case COMING -> {
                say("claims.better.coming", act("claims.better.cancel", order::cancel));
                patience.playFromStart();
            }
            case READY ->
                say("claims.better.ready", shown("claims.better.show"), act("claims.better.keep", order::keep));
            case CANCELLED -> say("claims.better.cancelled", shown("claims.better.again"), putAway());
        }
        Rows.show(this, stage == Stage.READY || stage == Stage.CANCELLED);
    }

    private void say(String what, Node... acts) {
        Label words = Labels.with(Icon.INFORMATION, Words.text(what), "beside", "second");
        words.setMinWidth(0);
        getChildren().setAll(words, Labels.filler());
        getChildren().addAll(acts);
    }

    private Button shown(String words) {
        Button button = act(words, order::better);
        button.setGraphic(KeyCap.of(Act.BETTER_ORDER));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        Hint.on(button, Act.BETTER_ORDER);
        return button;
    }

    private Button putAway() {
        return Buttons.icon(Icon.CROSS, Words.text("claims.better.keep"), order::keep);
    }

    private static Button act(String words, Runnable action) {
        Button button = Buttons.styled(Buttons.plain(Words.text(words), action), "tiny");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
