package touchstone.ui.evidence;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Stance;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WritingArea;
import touchstone.words.Words;

/** The words of evidence that bear on a claim: chosen in it or written, and of a paged document the page. */
final class ExcerptField {

    private static final int LETTERS_A_ROW = 44;
    private static final int MOST_ROWS = 5;

    private final WritingArea area = new WritingArea();
    private final Label onPage = Labels.whole("", "beside", "second");
    private final ReadOnlyObjectWrapper<@Nullable Integer> page = new ReadOnlyObjectWrapper<>();
    private final VBox node;

    ExcerptField() {
        area.getStyleClass().add("serif");
        area.setPrefRowCount(1);
        area.setPromptText(Words.text("evidence.stance.excerpt.prompt"));
        area.setAccessibleText(Words.text("evidence.stance.excerpt"));
        Label heading = Labels.of(Words.text("evidence.stance.excerpt"), "section-heading");
        HBox head = Rows.row(8, heading, Labels.filler(), onPage);
        VBox.setMargin(head, new Insets(14, 0, 6, 0));
        node = Rows.column(0, head, area);
        area.textProperty().subscribe(this::settle);
        page.subscribe(_ -> settle());
    }

    /** The field under its heading. */
    Region node() {
        return node;
    }

    /** The words as they stand in the field. */
    ReadOnlyStringProperty textProperty() {
        return area.textProperty();
    }

    /** The page on which they stand, of a document with pages. */
    ReadOnlyObjectProperty<@Nullable Integer> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Takes words from the evidence. */
    void quote(String words, @Nullable Integer from) {
        page.set(from);
        area.setText("“" + words + "”");
    }

    /** Shows what was said before, if anything was. */
    void load(@Nullable Stance said) {
        page.set(said == null ? null : said.page());
        area.setText(said == null || said.excerpt() == null ? "" : said.excerpt());
    }

    /** The words, if there are any. */
    @Nullable
    String words() {
        String words = area.getText().strip();
        return words.isEmpty() ? null : words;
    }

    /** Their page, as long as there are words. */
    @Nullable
    Integer page() {
        return words() == null ? null : page.get();
    }

    private void settle() {
        area.setPrefRowCount(Math.clamp(area.getText().length() / LETTERS_A_ROW + 1, 1, MOST_ROWS));
        Integer from = page();
        onPage.setText(from == null ? "" : Words.text("evidence.stance.page", from));
    }
}
