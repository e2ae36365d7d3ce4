package touchstone.ui.journal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Past;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.ui.kit.GradeBox;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.StanceCount;
import touchstone.ui.kit.StandingBadge;
import touchstone.ui.kit.VerdictMark;
import touchstone.ui.kit.WordMarks;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/**
 * What one column of the comparison says of a thing: only to be read.
 *
 * @param of the case that the column shows
 * @param cover what lies covered in it
 */
record Sides(Case of, Cover cover) {

    private static final double NUMBER = 28;
    private static final double ICON = 24;
    private static final double GRADE = 44;

    static Sides past(Past past, Cover now) {
        return new Sides(past.then(), now.overPast(past.then()));
    }

    /** The case's title, and where it stands. */
    Region ofCase(Case other) {
        return Rows.column(6, WordMarks.of(of.title(), other.title(), "strong"), StandingBadge.of(of.standing()));
    }

    /** A claim in its words, with its verdict and what speaks for and against it. */
    Region claim(Claim claim, @Nullable Claim other) {
        String words = Visible.marked(claim.wording());
        VBox column = Rows.column(
                5,
                WordMarks.of(words, other == null ? words : Visible.marked(other.wording()), "pair-wording"),
                judged(claim));
        Verdict verdict = claim.verdict();
        Verdict others = other == null ? null : other.verdict();
        if (verdict != null && others != null && !cover.hides(claim)) {
            if (!verdict.reasons().equals(others.reasons())) {
                column.getChildren().add(WordMarks.of(verdict.reasons(), others.reasons(), "beside-words"));
            }
        }
        return numbered(claim.number(), column);
    }

    private HBox judged(Claim claim) {
        HBox row = Rows.row(10, rating(claim));
        Verdict verdict = claim.verdict();
        if (verdict != null && !cover.hides(claim)) {
            row.getChildren()
                    .add(Labels.of(Words.text("history.as-of", Times.stated(verdict.asOf())), "beside", "third"));
        }
        Map<Stance.Direction, Integer> counts = new EnumMap<>(Stance.Direction.class);
        of.stancesOn(claim.number()).forEach(stance -> counts.merge(stance.direction(), 1, Integer::sum));
        row.getChildren().add(Labels.filler());
        counts.forEach((direction, count) -> row.getChildren().add(StanceCount.of(direction, count)));
        return row;
    }

    private Label rating(Claim claim) {
        Verdict verdict = claim.verdict();
        if (cover.hides(claim)) {
            return Labels.with(Icon.LOCK, Words.text("history.covered"), "beside", "second");
        }
        if (verdict == null && claim.state() != Claim.State.TAKEN_UP) {
            return Labels.whole(Words.name(claim.state()), "beside", "third");
        }
        return VerdictMark.labelled(
                verdict == null ? null : of.ratings().step(verdict.rating()).orElse(null));
    }

    /** A piece of evidence with its grade and what it says of the claims. */
    Region evidence(Evidence item, @Nullable Evidence other) {
        String title = Visible.marked(item.title());
        HBox grade = Rows.row(0, Labels.filler(), GradeBox.of(item.grade()));
        Beside first = new Beside(
                List.of(ICON, Beside.SHARE, GRADE),
                List.of(
                        Icon.of(item.kind()).glyph().styled("third"),
                        WordMarks.of(title, other == null ? title : Visible.marked(other.title()), "plain"),
                        grade));
        VBox column = Rows.column(3, first);
        List<Stance> stances = of.stancesOf(item.number());
        if (!stances.isEmpty()) {
            HBox said = Rows.row(10);
            stances.forEach(stance -> said.getChildren()
                    .add(Labels.with(
                            Icon.of(stance.direction()),
                            Words.text("history.stance", Integer.toString(stance.claim())),
                            "stance-count",
                            StanceCount.styleClass(stance.direction()))));
            column.getChildren().add(said);
        }
        return numbered(item.number(), column);
    }

    /** Something that the program noticed. */
    static Region finding(Finding finding) {
        Label words = Labels.wrapped(Words.what(finding), "beside");
        Region icon = (finding.wantsAttention() ? Icon.WARNING : Icon.CHECK)
                .glyph()
                .styled(finding.wantsAttention() ? "warn" : "second");
        return new Beside(List.of(ICON, Beside.SHARE), List.of(icon, words));
    }

    /** What stands where a thing is not. */
    static Label absent(boolean isThen) {
        return Labels.whole(Words.text(isThen ? "history.not-yet" : "history.no-more"), "absent");
    }

    private static Region numbered(int number, Region what) {
        Label label = Labels.whole(Integer.toString(number), "third", "pair-number");
        return new Beside(List.of(NUMBER, Beside.SHARE), List.of(label, what));
    }
}
