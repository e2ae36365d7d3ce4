package touchstone.ui.evidence;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.model.Evidence;
import touchstone.model.Testimony;
import touchstone.model.edit.DescribeTestimony;
import touchstone.ui.evidence.Fields.Field;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** Who said something and on what terms, to be written anew: whoever is asked later may say that they can be named, or not. */
final class TestimonyForm {

    private final Evidence item;
    private final Runnable cancel;
    private final Consumer<DescribeTestimony> keep;
    private final Fields fields = new Fields(Field.WHO, Field.FUNCTION, Field.REACHED, Field.HEARD);
    private final Terms terms = new Terms();
    private final VBox node;

    /**
     * A form filled with what is known.
     *
     * @param keep gets the edit
     */
    TestimonyForm(Evidence item, Testimony known, Runnable cancel, Consumer<DescribeTestimony> keep) {
        this.item = item;
        this.cancel = cancel;
        this.keep = keep;
        fields.fill(Field.WHO, known.name());
        fields.fill(Field.FUNCTION, known.function());
        fields.fill(Field.REACHED, known.reached());
        fields.fill(Field.HEARD, known.heardBy());
        terms.show(known);
        node = Rows.column(
                14,
                fields.node(),
                terms.node(),
                Rows.row(
                        8,
                        Buttons.plain(Words.text("evidence.form.keep-it"), this::keep),
                        Buttons.quiet(Words.text("evidence.form.cancel"), cancel)));
        node.getStyleClass().addAll("post-card", DescriptionForm.STYLE);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The form. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        fields.focus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            keep();
        }
    }

    private void keep() {
        keep.accept(new DescribeTestimony(
                item.number(),
                new Testimony(
                        fields.text(Field.WHO),
                        fields.text(Field.FUNCTION),
                        fields.text(Field.REACHED),
                        fields.text(Field.HEARD),
                        terms.naming(),
                        terms.wording())));
    }
}
