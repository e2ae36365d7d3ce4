package touchstone.ui.evidence;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.edit.DescribeEvidence;
import touchstone.model.edit.RemoveEvidence;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Chip;
import touchstone.ui.kit.FactRow;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Visible;
import touchstone.words.Words;

/** Where a piece came from, line by line, to be described better; and the way to take it out of the case. */
final class OriginRows {

    private static final int BRIEF = 46;

    private final LiveDesk desk;
    private final VBox node = Rows.column(0);
    private @Nullable Evidence item;
    private @Nullable Case of;
    private @Nullable Claim claim;
    private final Refusal refusal = new Refusal();
    private boolean editing;

    OriginRows(LiveDesk desk) {
        this.desk = desk;
    }

    /** The lines. */
    Region node() {
        return node;
    }

    /** Shows where a piece came from; a form that is open stays open. */
    void show(Case now, Evidence shown, Claim on) {
        boolean another = item == null || item.number() != shown.number();
        of = now;
        claim = on;
        item = shown;
        if (another || !editing) {
            editing = false;
            draw();
        }
    }

    private void draw() {
        Evidence shown = item;
        Case now = of;
        if (shown == null || now == null) {
            return;
        }
        Provenance from = shown.provenance();
        node.getChildren().clear();
        if (from.fileName() != null || shown.content() != null) {
            node.getChildren().add(row("evidence.origin.file", from.fileName(), shown));
        }
        node.getChildren().add(row("evidence.origin.address", from.address(), shown));
        node.getChildren().add(row("evidence.origin.by", by(from), shown));
        Node also = also(now, shown);
        if (also != null) {
            node.getChildren().add(row("evidence.origin.also", also));
        }
        Button describe = Buttons.quiet(Words.text("evidence.origin.describe"), this::edit);
        Button remove = Buttons.quiet(Words.text("evidence.origin.remove"), this::askWhy);
        HBox acts = Rows.row(0, Buttons.styled(describe, "small"), Buttons.styled(remove, "small"));
        acts.getStyleClass().add("origin-acts");
        node.getChildren().add(acts);
    }

    private static String by(Provenance from) {
        return from.how() == null || from.how().isBlank()
                ? from.obtainedBy()
                : Words.text("evidence.origin.by-how", from.obtainedBy(), from.how());
    }

    private static Node row(String key, @Nullable String value, Evidence shown) {
        return value == null || value.isBlank()
                ? row(key, PostCard.absent(shown.content() == null))
                : FactRow.of(Words.text(key), Visible.marked(value), null);
    }

    private static Node row(String key, Node value) {
        return new FactRow(Words.text(key), value, null);
    }

    private @Nullable Node also(Case now, Evidence shown) {
        FlowPane chips = new FlowPane(4, 4);
        for (Stance stance : now.stancesOf(shown.number())) {
            boolean here = claim != null && claim.number() == stance.claim();
            if (!here) {
                now.claim(stance.claim()).map(this::chip).ifPresent(chips.getChildren()::add);
            }
        }
        return chips.getChildren().isEmpty() ? null : chips;
    }

    private Button chip(Claim other) {
        return Chip.button(other.number() + "  " + brief(other.wording()), () -> desk.selectClaim(other.number()));
    }

    private void edit() {
        Evidence shown = item;
        if (shown == null) {
            return;
        }
        editing = true;
        DescriptionForm form = new DescriptionForm(shown, this::close, this::keep);
        refusal.clear();
        node.getChildren().setAll(form.node(), refusal);
        form.focus();
    }

    private void keep(DescribeEvidence edit) {
        desk.apply(edit, outcome -> outcome.either(_ -> close(), refusal::tell));
    }

    private void askWhy() {
        TextField why = new WritingLine();
        why.setPromptText(Words.text("evidence.remove.why"));
        why.setAccessibleText(Words.text("evidence.remove.why"));
        Button remove = Buttons.plain(Words.text("evidence.remove.do"), () -> remove(why.getText()));
        remove.disableProperty().bind(why.textProperty().map(String::isBlank));
        why.setOnAction(_ -> remove.fire());
        Label what = Labels.wrapped(Words.text("evidence.remove.what"), "beside", "second");
        HBox acts = Rows.row(8, remove, Buttons.quiet(Words.text("evidence.form.cancel"), this::close));
        refusal.clear();
        why.textProperty().subscribe(refusal::clear);
        VBox box = Rows.column(8, what, why, refusal, acts);
        box.getStyleClass().addAll("notice", "asking");
        editing = true;
        node.getChildren().setAll(box);
        why.requestFocus();
    }

    private void remove(String because) {
        if (item != null && !because.isBlank()) {
            desk.apply(
                    new RemoveEvidence(item.number(), because.strip()),
                    outcome -> outcome.either(_ -> close(), refusal::tell));
        }
    }

    private void close() {
        editing = false;
        draw();
    }

    /** The first words of a claim, for a chip. */
    static String brief(String wording) {
        return wording.length() <= BRIEF
                ? wording
                : wording.substring(0, BRIEF - 1).stripTrailing() + "…";
    }
}
