package touchstone.ui.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.edit.DescribeEvidence;
import touchstone.ui.evidence.Fields.Field;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Rows;
import touchstone.words.Times;
import touchstone.words.Words;

/** What a piece is and where it came from, to be written better than the program could read it. */
final class DescriptionForm {

    /** What such forms are known by. */
    static final String STYLE = "description-form";

    private final Evidence item;
    private final Runnable cancel;
    private final Consumer<DescribeEvidence> keep;
    private final ComboBox<Evidence.Kind> kind = new ComboBox<>();
    private final Fields fields = new Fields(Field.TITLE, Field.ADDRESS, Field.WHO, Field.WHEN, Field.HOW);
    private final VBox node;

    /**
     * A form filled with what is known.
     *
     * @param keep gets the edit
     */
    DescriptionForm(Evidence item, Runnable cancel, Consumer<DescribeEvidence> keep) {
        this.item = item;
        this.cancel = cancel;
        this.keep = keep;
        kind.getItems().setAll(List.of(Evidence.Kind.values()));
        kind.setValue(item.kind());
        kind.setConverter(new KindWords());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setAccessibleText(Words.text("evidence.field.kind"));
        Provenance from = item.provenance();
        fields.fill(Field.TITLE, item.title());
        fields.fill(Field.ADDRESS, from.address());
        fields.fill(Field.WHO, from.author());
        fields.fill(Field.WHEN, from.published() == null ? null : Times.stated(from.published()));
        fields.fill(Field.HOW, from.how());
        node = Rows.column(
                6,
                Headings.section(Words.text("evidence.field.kind")),
                kind,
                fields.node(),
                Rows.row(
                        8,
                        Buttons.styled(Buttons.plain(Words.text("evidence.form.keep"), this::keep), "small"),
                        Buttons.styled(Buttons.quiet(Words.text("evidence.form.cancel"), cancel), "small")));
        node.getStyleClass().add(STYLE);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    }

    /** The form. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        fields.focus();
    }

    /** Whether a node belongs to such a form. */
    static boolean holds(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(STYLE)) {
                return true;
            }
        }
        return false;
    }

    private void leaveOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            keep();
        }
    }

    private void keep() {
        String title = fields.text(Field.TITLE);
        if (!fields.areReadable()) {
            return;
        }
        Provenance before = item.provenance();
        Provenance after = new Provenance(
                fields.text(Field.ADDRESS),
                fields.text(Field.WHO),
                fields.when().orElse(null),
                before.obtainedAt(),
                before.obtainedBy(),
                fields.text(Field.HOW),
                before.fileName());
        keep.accept(new DescribeEvidence(item.number(), kind.getValue(), title == null ? item.title() : title, after));
    }

    /** Kinds by their names. */
    private final class KindWords extends StringConverter<Evidence.Kind> {

        @Override
        public String toString(Evidence.Kind value) {
            return Words.name(value);
        }

        @Override
        public Evidence.Kind fromString(String words) {
            return Arrays.stream(Evidence.Kind.values())
                    .filter(each -> Words.name(each).equalsIgnoreCase(words.strip()))
                    .findFirst()
                    .orElse(item.kind());
        }
    }
}
