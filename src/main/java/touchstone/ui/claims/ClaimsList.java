package touchstone.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import touchstone.ui.kit.Labels;

/** The claims below one another; the open one as a card in its place, unless it stands in a pane of its own. */
final class ClaimsList extends ListView<Integer> {

    private static final double USUAL_WIDTH = 579;

    private final ClaimActs acts;
    private final List<ClaimCell> cells = new ArrayList<>();
    private boolean isApart;
    private boolean isFollowing;
    private boolean isClosed;
    private int awaited;

    ClaimsList(ClaimActs acts) {
        this.acts = acts;
        getStyleClass().add("claims-list");
        setPlaceholder(Labels.of(""));
        setCellFactory(_ -> {
            ClaimCell cell = new ClaimCell(this, acts);
            cells.add(cell);
            return cell;
        });
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<Integer>) _ -> selected());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe(this::refresh);
    }

    /** Whether a claim is shown as a card. */
    boolean isOpen(int claim) {
        return !isApart && !isClosed && claim == acts.selected();
    }

    /** Whether wordings take as many lines as they need. */
    boolean isWrapped() {
        return isApart;
    }

    /** Shows the open claim as a row like the others, because its card stands elsewhere; or as a card. */
    void setApart(boolean apart) {
        if (apart != isApart) {
            isApart = apart;
            refreshCells();
        }
    }

    /** Lists claims by number; those that stay keep their places. */
    void show(List<Integer> numbers) {
        if (!numbers.equals(getItems())) {
            isFollowing = true;
            getItems().setAll(numbers);
            isFollowing = false;
        }
        follow(acts.selected());
        refreshCells();
    }

    /** Selects a claim and brings it into sight. */
    void follow(int claim) {
        isFollowing = true;
        int index = getItems().indexOf(claim);
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            isClosed = false;
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            awaited = index + 1;
        }
        isFollowing = false;
        requestLayout();
    }

    /** Shows every claim in sight again, as it is now. */
    void refreshCells() {
        List.copyOf(cells).forEach(ClaimCell::refresh);
    }

    /** The card of the open claim, where it is in sight. */
    Optional<ClaimCard> card() {
        return cells.stream().flatMap(cell -> cell.card().stream()).findFirst();
    }

    /** How wide the claims are laid out: the scroll bar lies over their margin, so that nothing reflows with it. */
    double contentWidth() {
        return getWidth() > 0 ? getWidth() : USUAL_WIDTH;
    }

    private void selected() {
        Integer claim = getSelectionModel().getSelectedItem();
        if (!isFollowing && claim != null) {
            acts.select(claim);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && equals(event.getTarget())) {
            event.consume();
            toggle();
        }
    }

    /** Closes the open card to a row, or opens it again. */
    void toggle() {
        isClosed = !isClosed;
        refreshCells();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (awaited > 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow && getHeight() > 0) {
            int index = awaited - 1;
            awaited = 0;
            reveal(flow, index);
        }
    }

    private void reveal(VirtualFlow<?> flow, int index) {
        flow.layout();
        @Nullable
        ClaimCell cell = cells.stream()
                .filter(one -> one.getIndex() == index && one.isVisible() && one.getParent() != null)
                .findFirst()
                .orElse(null);
        if (cell == null) {
            scrollTo(index);
            return;
        }
        double top = cell.getLayoutY() + cell.getParent().getLayoutY();
        double below = top + cell.prefHeight(-1) - getHeight();
        if (top < 0 || cell.prefHeight(-1) >= getHeight()) {
            flow.scrollPixels(top);
        } else if (below > 0) {
            flow.scrollPixels(below);
        }
    }
}
