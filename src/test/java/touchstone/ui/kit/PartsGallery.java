package touchstone.ui.kit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.model.Grade;
import touchstone.model.Scale;
import touchstone.model.Stance;
import touchstone.model.Standing;

/** Every part in every state on one sheet, to be laid beside the reference picture of parts. */
final class PartsGallery extends HBox {

    private static final double SIDE = 432;
    private static final double NARROW = 292;

    PartsGallery() {
        super(28);
        setPadding(new Insets(22, 28, 22, 28));
        getStyleClass().add("panel");
        VBox left = column(buttons(), fields(), GalleryRows.claimsInText(), GalleryRows.claimRows());
        VBox middle = column(verdicts(), chips(), GalleryRows.evidenceCards(), notices());
        VBox right = column(type(), colours(), empty(), marks());
        left.setMinWidth(SIDE);
        left.setMaxWidth(SIDE);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        right.setMinWidth(NARROW);
        right.setMaxWidth(NARROW);
        getChildren().addAll(left, middle, right);
    }

    static VBox part(String heading, double gap, Node... content) {
        VBox part = new VBox(gap);
        part.getChildren().addAll(content);
        return new VBox(8, Headings.ruled(heading), part);
    }

    static <N extends Node> N in(String state, N node) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        return node;
    }

    private static VBox column(Node... parts) {
        return new VBox(20, parts);
    }

    private static Node named(Node node, String name) {
        return new VBox(4, node, Labels.of(name, "provenance", "third"));
    }

    private static Node buttons() {
        Button disabled = Buttons.plain("Show", () -> {});
        disabled.setDisable(true);
        return part(
                "Buttons and fields",
                0,
                new HBox(
                        8,
                        named(Buttons.primary("Attach", () -> {}), "primary"),
                        named(Buttons.plain("Show", () -> {}), "rest"),
                        named(in("hover", Buttons.plain("Show", () -> {})), "hover"),
                        named(in("armed", Buttons.plain("Show", () -> {})), "pressed"),
                        named(in("focus-visible", Buttons.plain("Show", () -> {})), "focus"),
                        named(disabled, "disabled")));
    }

    private static Node fields() {
        TextField wrong = field("32 Sep");
        wrong.getStyleClass().add("invalid");
        wrong.setPrefWidth(152);
        Label why = Labels.with(Icon.WARNING, "No such day. Try 30 Sep.", "provenance", "err");
        HBox fields = new HBox(
                12,
                named(field("22 Sep 2022"), "rest"),
                named(in("focused", field("22 Sep 2022")), "focus"),
                new VBox(4, wrong, why));
        VBox.setMargin(fields, new Insets(-8, 0, 0, 0));
        return fields;
    }

    private static TextField field(String words) {
        TextField field = new TextField(words);
        field.setPrefWidth(128);
        field.setMinWidth(128);
        field.setFocusTraversable(false);
        return field;
    }

    private static Node verdicts() {
        FlowPane ratings = new FlowPane(14, 14);
        ratings.setPrefWrapLength(440);
        Scale.SIX.steps().forEach(step -> ratings.getChildren().add(VerdictMark.labelled(step)));
        ratings.getChildren().add(VerdictMark.labelled(null));
        HBox stances = new HBox(16);
        for (Stance.Direction direction : Stance.Direction.values()) {
            stances.getChildren().add(StanceCount.named(direction));
        }
        FlowPane standings = new FlowPane(6, 6);
        for (Standing standing : Standing.values()) {
            standings.getChildren().add(StandingBadge.of(standing));
        }
        standings.getChildren().add(StandingBadge.changedSince());
        return part("Verdicts, stances, standings", 12, ratings, stances, standings);
    }

    private static Node chips() {
        FlowPane chips = new FlowPane(6, 6);
        chips.getChildren()
                .addAll(
                        Chip.reason("figure with unit", "+.31"),
                        Chip.active("Changed this month"),
                        Chip.finding("Figure drifted"),
                        Chip.absent(),
                        GradeBox.of(new Grade(Grade.Source.A, Grade.Information.PROBABLY_TRUE)),
                        KeyCap.of(Shortcut.of("Ctrl K")));
        return part("Chips", 0, chips);
    }

    private static Node notices() {
        return part(
                "Notices",
                8,
                Notice.good("The two times agree.", "Good news is quiet, too."),
                Notice.finding("A finding.", "Two things that can’t both be right. Never a verdict."),
                Notice.trouble("What happened.", "What is safe. What to do next."));
    }

    private static Node type() {
        return part(
                "Type",
                0,
                Labels.of("Headline 2.15em", "headline"),
                Labels.of("A claim’s wording 1.38em", "claim-wording"),
                Labels.of("Reading text 1.31em, leading 1.6", "reading"),
                Labels.of("Verdict 1.15em", "verdict"),
                Labels.of("Interface 1em, 13 px", "interface"),
                Labels.of("Beside and below .92em", "beside", "second"),
                Labels.of("Provenance .85em, never smaller", "provenance", "third"));
    }

    private static Node colours() {
        FlowPane swatches = new FlowPane(8, 8);
        for (String name : List.of(
                "desk", "panel", "page", "card", "sunk", "line", "ink", "ink-2", "ink-3", "stone", "streak", "touch",
                "for", "against", "context", "warn")) {
            Region swatch = new Region();
            swatch.setMinSize(62, 26);
            swatch.setStyle("-fx-background-color: -ts-line-2, -ts-" + name
                    + "; -fx-background-insets: 0, 1; -fx-background-radius: 4, 3;");
            swatches.getChildren().add(new VBox(2, swatch, Labels.of(name, "provenance", "third")));
        }
        return part("Colour", 0, swatches);
    }

    private static Node empty() {
        return part(
                "Empty",
                0,
                new EmptyState("No evidence yet", "Posts, pictures, pages, calls: drop one here")
                        .dashed()
                        .with(Buttons.plain("Attach evidence", () -> {}))
                        .key(Act.ATTACH));
    }

    private static Node marks() {
        Label words = Labels.wrapped("The stone, and what the gold leaves on it", "beside", "second");
        words.setMaxWidth(130);
        HBox row = new HBox(16, new Mark(56), new Mark(32), new Mark(20), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return part("Mark", 0, row);
    }
}
