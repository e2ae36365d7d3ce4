package touchstone.ui.claims;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveMerging;
import touchstone.desk.LiveOrder;
import touchstone.desk.Settings;
import touchstone.model.Case;
import touchstone.ui.claims.Editing.What;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.EmptyState;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Screen;
import touchstone.words.Words;
import touchstone.work.Work;

/** The claims of the open case, with the open one as a card among them or in a pane of its own. */
public final class ClaimsScreen implements Screen {

    private final LiveDesk desk;
    private final ClaimActs acts;
    private final ClaimsList list;
    private final ClaimsBar bar;
    private final OpenClaimScreen apart;
    private final BorderPane node = new BorderPane();
    private final HBox hint = new HBox(8);
    private final ClaimsFoot foot;
    private final BetterOrder better;
    private final VBox below = new VBox();
    private final EmptyState nothing;
    private final StackPane middle = new StackPane();

    /** The claims of whatever case is open at the desk. */
    public ClaimsScreen(
            LiveDesk desk, LiveMerging merging, Work work, LiveOrder order, Commands commands, Clock clock) {
        this.desk = desk;
        acts = new ClaimActs(desk, merging, work, clock);
        list = new ClaimsList(acts);
        list.setAccessibleText(Words.text("claims.title"));
        foot = new ClaimsFoot(acts, () -> commands.run(Act.LEARN));
        better = new BetterOrder(desk, order, commands, list);
        bar = new ClaimsBar((_, _) -> relist());
        apart = new OpenClaimScreen(acts);
        nothing =
                new EmptyState(Words.text("claims.none"), Words.text("claims.none-hint")).key(Act.CLAIM_FROM_SELECTION);
        hint.getStyleClass().add("claims-hint");
        middle.getChildren().setAll(list);
        node.setTop(bar);
        node.setCenter(middle);
        node.getStyleClass().add("claims-screen");
        new ClaimCommands(acts, list::getItems).addTo(commands, this::focus, this::rate, this::toAsOf);
        apart.node().parentProperty().subscribe(parent -> {
            list.setApart(parent != null);
            showHint();
        });
        desk.stateProperty().subscribe(_ -> relist());
        merging.joinedProperty().subscribe((_, _) -> relist());
        desk.settingsProperty().map(settings -> settings.place().claim()).subscribe((_, _) -> follow());
        desk.settingsProperty().map(Settings::dimBelow).subscribe((_, _) -> {
            list.refreshCells();
            showFoot();
        });
        acts.editing().whatProperty().subscribe((before, what) -> writing(before, what));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    /** The open claim as a screen of its own; while it is shown, the list has rows only. */
    public Screen openClaim() {
        return apart;
    }

    private void relist() {
        Case open = desk.state().open();
        if (open == null) {
            return;
        }
        bar.show(open);
        list.show(bar.filter().numbers(open, bar.order(), acts.selected()));
        apart.show();
        boolean isEmpty = list.getItems().isEmpty();
        middle.getChildren().setAll(isEmpty ? empty(open) : list);
        showHint();
    }

    private Node empty(Case open) {
        return open.claims().isEmpty() ? nothing : Labels.wrapped(Words.text("claims.none-here"), "third");
    }

    private void showHint() {
        Case open = desk.state().open();
        boolean isShown = apart.node().getParent() != null
                && open != null
                && !open.claims().isEmpty();
        if (isShown) {
            hint.getChildren()
                    .setAll(
                            Labels.with(Icon.INFORMATION, Words.text("claims.another"), "beside", "third"),
                            KeyCap.of(Act.CLAIM_FROM_SELECTION),
                            Labels.of(Words.text("claims.another-end"), "beside", "third"));
        }
        below.getChildren().clear();
        if (isShown) {
            below.getChildren().add(hint);
        }
        showFoot();
        node.setBottom(below);
    }

    private void showFoot() {
        Case open = desk.state().open();
        below.getChildren().removeAll(better, foot);
        if (open != null && open.claims().stream().anyMatch(claim -> !claim.byHand())) {
            foot.show(open);
            below.getChildren().addAll(better, foot);
        }
    }

    private void follow() {
        Case open = desk.state().open();
        if (open != null) {
            list.show(bar.filter().numbers(open, bar.order(), acts.selected()));
        }
        apart.show();
    }

    private void writing(What before, What what) {
        boolean hadFocus = isFocusInside();
        list.refreshCells();
        apart.show();
        if (what != What.NOTHING) {
            node.applyCss();
            node.layout();
            card().ifPresent(ClaimCard::focusWriting);
        } else if (before != What.NOTHING && hadFocus) {
            focus();
        }
    }

    private boolean isFocusInside() {
        Node at = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (at != null && !at.equals(node) && !at.equals(apart.node())) {
            at = at.getParent();
        }
        return at != null;
    }

    private java.util.Optional<ClaimCard> card() {
        return apart.node().getParent() == null ? list.card() : apart.card();
    }

    private void rate(int step) {
        card().ifPresent(card -> {
            VerdictEditor editor = card.editor();
            if (editor != null) {
                editor.rate(step);
            }
        });
    }

    private void toAsOf() {
        card().ifPresent(card -> {
            VerdictEditor editor = card.editor();
            if (editor != null) {
                editor.focusAsOf();
            }
        });
    }
}
