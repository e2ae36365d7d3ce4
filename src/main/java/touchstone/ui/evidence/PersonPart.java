package touchstone.ui.evidence;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.model.Evidence;
import touchstone.model.Testimony;
import touchstone.model.edit.DescribeTestimony;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** What somebody said to the desk, and the way to write anew who it was and whether they may be named. */
final class PersonPart {

    private final LiveDesk desk;
    private final Evidence item;
    private final Testimony testimony;
    private final PersonCard card;
    private final Refusal refusal = new Refusal();
    private final Button change;
    private final VBox node = Rows.column(8);

    PersonPart(LiveDesk desk, Evidence item, Testimony testimony) {
        this.desk = desk;
        this.item = item;
        this.testimony = testimony;
        this.card = new PersonCard(item, testimony);
        this.change = Buttons.styled(Buttons.quiet(Words.text("evidence.person.change"), this::ask), "small");
        read();
    }

    /** The part. */
    Region node() {
        return node;
    }

    /** Its words, if it has any. */
    @Nullable
    ReadableText text() {
        return card.text();
    }

    private void read() {
        refusal.clear();
        node.getChildren().setAll(card.node(), Rows.row(0, change));
    }

    private void ask() {
        TestimonyForm form = new TestimonyForm(item, testimony, this::leave, this::keep);
        node.getChildren().setAll(form.node(), refusal);
        form.focus();
    }

    private void leave() {
        read();
        change.requestFocus();
    }

    private void keep(DescribeTestimony edit) {
        desk.apply(edit, outcome -> outcome.either(_ -> read(), refusal::tell));
    }
}
