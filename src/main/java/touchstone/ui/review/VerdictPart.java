package touchstone.ui.review;

import java.time.ZoneId;
import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Scale;
import touchstone.model.SecondRating;
import touchstone.model.Verdict;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.Times;
import touchstone.words.Words;

/** A verdict in full: rating, date, who and when, reasons, the five questions, and what others made of it. */
final class VerdictPart {

    private final VBox node = Rows.column(12);

    VerdictPart(Case of, Claim claim, Verdict verdict, ZoneId zone) {
        Scale.Step step = of.ratings().step(verdict.rating()).orElse(null);
        VBox stamp = Rows.column(
                2,
                VerdictMark.big(step),
                Labels.whole(Words.text("review.verdict.as-of", Times.stated(verdict.asOf())), "beside", "second"),
                Labels.whole(
                        Words.text("review.verdict.by", verdict.by().name(), Times.minute(verdict.at(), zone)),
                        "provenance",
                        "third"));
        VBox reasons = Rows.column(6, Labels.wrapped(verdict.reasons(), "reasons"), questions(claim));
        HBox row = new HBox(14, stamp, Rows.growing(reasons));
        row.setAlignment(Pos.TOP_LEFT);
        node.getStyleClass().add("verdict-part");
        node.getChildren().add(row);
        for (SecondRating second : claim.secondRatings()) {
            node.getChildren().add(second(of, verdict, second, zone));
        }
    }

    /** The part. */
    Region node() {
        return node;
    }

    private static Node questions(Claim claim) {
        FlowPane ticks = new FlowPane(12, 4);
        if (claim.answered().isEmpty()) {
            return ticks;
        }
        Arrays.stream(Claim.Question.values()).forEach(question -> {
            boolean done = claim.answered().contains(question);
            Label tick = Labels.with(
                    done ? Icon.CHECK : Icon.NO_VERDICT, Words.name(question), "beside", done ? "second" : "third");
            tick.setAccessibleText(
                    Words.text(done ? "review.question.answered" : "review.question.open", Words.name(question)));
            ticks.getChildren().add(tick);
        });
        return ticks;
    }

    private static Node second(Case of, Verdict verdict, SecondRating second, ZoneId zone) {
        String who = second.by().name() + ", " + Times.minute(second.at(), zone);
        if (second.rating() == null) {
            return Labels.with(Icon.EYE, Words.text("review.second.looked", who), "beside", "third");
        }
        Label mark = VerdictMark.labelled(of.ratings().step(second.rating()).orElse(null));
        String agrees = Words.text(
                second.rating().equals(verdict.rating()) ? "review.second.agrees" : "review.second.differs", who);
        VBox words = Rows.column(2, Rows.row(8, mark, Labels.of(agrees, "beside", "third")));
        if (!second.why().isBlank()) {
            words.getChildren().add(Labels.wrapped(second.why(), "interface", "second"));
        }
        words.getStyleClass().add("second-rating");
        return words;
    }
}
