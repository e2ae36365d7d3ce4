package touchstone.ui.evidence;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Stance;
import touchstone.ui.kit.GradeBox;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** One piece in the list: what it is, its name, the claims it bears on, its grade. */
final class EvidenceCell extends ListCell<Evidence> {

    private final Supplier<@Nullable Case> now;
    private final Supplier<Set<Integer>> lost;

    /**
     * A row.
     *
     * @param now the case
     * @param lost numbers of the pieces that lost their file
     */
    EvidenceCell(Supplier<@Nullable Case> now, Supplier<Set<Integer>> lost) {
        this.now = now;
        this.lost = lost;
        getStyleClass().addAll("list-row", "evidence-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Evidence item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || item == null) {
            return;
        }
        boolean isLost = lost.get().contains(item.number());
        String bearing = isLost ? Words.text("evidence.lost") : bearing(item);
        Label title = Labels.of(item.title(), "evidence-title");
        VBox words = Rows.column(0, title, Labels.of(bearing, "provenance", "third"));
        HBox row = new HBox(10, icon(item, isLost), Rows.growing(words));
        row.setAlignment(Pos.TOP_LEFT);
        if (item.grade() != null) {
            row.getChildren().add(GradeBox.of(item.grade()));
        }
        setGraphic(row);
        applyCss();
        setAccessibleText(Words.text(
                "evidence.list.item",
                Words.name(item.kind()),
                item.title(),
                bearing,
                item.grade() == null
                        ? Words.text("evidence.grade.none")
                        : item.grade().code()));
    }

    private static Node icon(Evidence item, boolean isLost) {
        return isLost
                ? Icon.WARNING.glyph().styled("warn")
                : Icon.of(item.kind()).glyph().styled("third");
    }

    private String bearing(Evidence item) {
        Case of = now.get();
        List<Stance> stances = of == null ? List.of() : of.stancesOf(item.number());
        if (stances.isEmpty()) {
            return Words.text("evidence.list.unattached");
        }
        String numbers =
                stances.stream().map(stance -> Integer.toString(stance.claim())).collect(Collectors.joining(", "));
        return Words.text("evidence.list.claims", stances.size(), numbers);
    }
}
