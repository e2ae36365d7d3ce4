package touchstone.ui.claims;

import java.util.Optional;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A cell of the list: a claim's row or, where it is the open one, its card. */
final class ClaimCell extends ListCell<Integer> {

    private final ClaimsList list;
    private final ClaimActs acts;
    private final ClaimRow row;
    private @Nullable ClaimCard card;

    ClaimCell(ClaimsList list, ClaimActs acts) {
        this.list = list;
        this.acts = acts;
        this.row = new ClaimRow(acts);
        getStyleClass().addAll("list-row", "claim-cell");
    }

    /** The card, while this cell shows the open claim. */
    Optional<ClaimCard> card() {
        return Optional.ofNullable(card)
                .filter(open -> open.equals(getGraphic()) && isVisible() && getParent() != null);
    }

    /** Shows the same claim again, as it is now. */
    void refresh() {
        if (getItem() != null && !isEmpty()) {
            show(getItem());
            requestLayout();
        }
    }

    @Override
    protected void updateItem(Integer claim, boolean empty) {
        super.updateItem(claim, empty);
        setText(null);
        if (empty || claim == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(claim);
        }
    }

    private void show(int claim) {
        Dossier dossier = acts.dossier(claim).orElse(null);
        if (dossier == null) {
            setGraphic(null);
            return;
        }
        if (list.isOpen(claim)) {
            ClaimCard open = card == null ? new ClaimCard(acts, false) : card;
            card = open;
            open.show(dossier);
            setGraphic(open);
        } else {
            row.show(dossier, list.isWrapped(), acts.dims(dossier.claim()));
            setGraphic(row);
        }
        setAccessibleText(ClaimSpeech.of(dossier));
        applyCss();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        double within = list.contentWidth();
        return getGraphic() == null ? 0 : Math.ceil(getGraphic().prefHeight(within)) + 1;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() != null) {
            getGraphic().resizeRelocate(0, 0, list.contentWidth(), getHeight() - 1);
        }
    }
}
