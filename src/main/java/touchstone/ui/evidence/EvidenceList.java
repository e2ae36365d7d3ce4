package touchstone.ui.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** The case's evidence as a list, with the ways to add to it above and below. */
final class EvidenceList {

    private final BorderPane node = new BorderPane();
    private final ListView<Evidence> list = new ListView<>();
    private final Label count = Labels.of("", "third");
    private final VBox arriving = Rows.column(0);
    private final IntConsumer selects;
    private @Nullable Case shown;
    private boolean showing;
    private Set<Integer> lost = Set.of();

    /**
     * The list.
     *
     * @param add the menu of what can be added
     * @param selects told the number of the piece that was chosen
     */
    EvidenceList(MenuButton add, IntConsumer selects) {
        this.selects = selects;
        HBox head = Rows.row(8, Labels.of(Words.text("evidence.list.title"), "strong"), count, Labels.filler(), add);
        head.getStyleClass().addAll("pane-head", "evidence-list-head");
        list.setCellFactory(_ -> new EvidenceCell(() -> shown, () -> lost));
        list.setAccessibleText(Words.text("evidence.list.title"));
        list.getStyleClass().add("evidence-list");
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        node.getStyleClass().addAll("panel", "evidence-list-pane");
        node.setTop(head);
        node.setCenter(list);
        node.setBottom(Rows.column(0, arriving, dropZone()));
    }

    /** The column. */
    Region node() {
        return node;
    }

    /** Where what is on its way, and what went wrong with it, is shown. */
    VBox arriving() {
        return arriving;
    }

    /** Takes the focus. */
    void focus() {
        list.requestFocus();
    }

    /** Shows a case's evidence with one piece selected; what did not change stays where it is. */
    void show(Case now, int selected) {
        showing = true;
        shown = now;
        count.setText(Integer.toString(now.evidence().size()));
        settle(now.evidence());
        list.refresh();
        int at = indexOf(selected);
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(at);
        }
        showing = false;
    }

    /** Marks the pieces that lost their file, by their numbers. */
    void lost(Set<Integer> numbers) {
        lost = numbers;
        list.refresh();
    }

    private void settle(List<Evidence> wanted) {
        list.getItems().removeIf(old -> wanted.stream().noneMatch(item -> item.number() == old.number()));
        for (int i = 0; i < wanted.size(); i++) {
            if (i == list.getItems().size()) {
                list.getItems().addAll(wanted.subList(i, wanted.size()));
                return;
            }
            Evidence item = wanted.get(i);
            boolean there = list.getItems().get(i).number() == item.number();
            if (!there) {
                list.getItems().add(i, item);
            } else if (!Objects.equals(list.getItems().get(i), item)) {
                list.getItems().set(i, item);
            }
        }
    }

    private int indexOf(int number) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }

    private void chosen(@Nullable Evidence item) {
        if (!showing && item != null) {
            selects.accept(item.number());
        }
    }

    private static Node dropZone() {
        HBox paste = Rows.row(
                4, Labels.whole(Words.text("evidence.drop.paste"), "beside", "second"), KeyCap.of(Act.PASTE_EVIDENCE));
        VBox words = Rows.column(2, Labels.of(Words.text("evidence.drop.here"), "beside", "second"), paste);
        HBox zone = Rows.row(10, Icon.DROP.glyph(), words);
        zone.getStyleClass().add("drop-zone");
        VBox.setMargin(zone, new javafx.geometry.Insets(12));
        return zone;
    }
}
