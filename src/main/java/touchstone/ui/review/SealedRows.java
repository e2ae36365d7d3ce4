package touchstone.ui.review;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Scale;
import touchstone.model.Verdict;
import touchstone.ui.kit.GradeBox;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.Sizes;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/** Lines of what a case comes to: its verdicts, and its evidence by hash and grade. */
final class SealedRows {

    private static final double VERDICT = 124;
    private static final double HASH = 96;

    private SealedRows() {}

    /** A claim and its verdict. */
    static HBox verdict(Case of, Claim claim) {
        Label number = Labels.whole(Integer.toString(claim.number()), "third");
        number.setMinWidth(16);
        Label wording = Labels.wrapped(claim.wording(), "sealed-wording");
        VBox rating = Rows.column(2, VerdictMark.labelled(step(of, claim)));
        Verdict verdict = claim.verdict();
        if (verdict != null) {
            rating.getChildren()
                    .add(Labels.whole(
                            Words.text(
                                    "review.verdict.as-of",
                                    Times.day(verdict.asOf().date())),
                            "provenance",
                            "third"));
        }
        rating.setMinWidth(VERDICT);
        rating.setMaxWidth(VERDICT);
        HBox row = new HBox(12, number, Rows.growing(wording), rating);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("sealed-verdict");
        return row;
    }

    /** What screen readers say of such a line. */
    static String name(Case of, Claim claim) {
        return Words.text(
                "review.sealed.claim",
                Integer.toString(claim.number()),
                claim.wording(),
                VerdictMark.name(step(of, claim)));
    }

    private static Scale.@Nullable Step step(Case of, Claim claim) {
        Verdict verdict = claim.verdict();
        return verdict == null ? null : of.ratings().step(verdict.rating()).orElse(null);
    }

    /** A piece of evidence by number, kind, title, hash and grade. */
    static Node evidence(Evidence item) {
        Label number = Labels.whole(Integer.toString(item.number()), "third");
        number.setMinWidth(20);
        Label hash = item.content() == null
                ? Labels.whole(Words.text("review.sealed.typed-in"), "mono", "third")
                : Labels.code(Sizes.hash(item.content().sha256()), "third");
        hash.setMinWidth(HASH);
        HBox row = Rows.row(
                8,
                number,
                Icon.of(item.kind()).glyph().styled("third"),
                Rows.growing(Labels.of(Visible.marked(item.title()), "evidence-title")),
                hash,
                GradeBox.of(item.grade()));
        row.getStyleClass().add("sealed-evidence");
        return row;
    }
}
