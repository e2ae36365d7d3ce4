package touchstone.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import touchstone.model.Grade;
import touchstone.model.Scale;
import touchstone.model.Stance;

/** The rows and highlights of the gallery of parts. */
final class GalleryRows {

    private GalleryRows() {}

    static Node claimsInText() {
        HBox line = new HBox(
                14,
                claim("Proposed", "proposed", "none"),
                claim("hover", "proposed", "hovered"),
                claim("taken up", "taken-up", "taken-up"),
                claim("selected", "selected", "selected"),
                ringed(claim("focus", "selected", "selected")),
                claim("dismissed", "dismissed", "none"));
        Label boilerplate = Labels.of("Boilerplate: smaller, in the interface face, never a claim", "dim");
        return PartsGallery.part("Claims in the text", 6, line, boilerplate);
    }

    private static Node claim(String words, String line, String ground) {
        Text text = Labels.run(words, "reading-text");
        if (line.equals("dismissed")) {
            text.getStyleClass().add("dismissed-text");
        }
        Region under = new Region();
        under.setMinHeight(3);
        under.setMaxHeight(3);
        under.setStyle(
                switch (line) {
                    case "proposed" -> border("-ts-prop-line", "segments(2, 2)", 2);
                    case "taken-up" -> border("-ts-taken-line", "solid", 2);
                    case "selected" -> border("-ts-streak", "solid", 3);
                    default -> border("-ts-line-2", "segments(3, 2)", 1);
                });
        StackPane box = new StackPane(text);
        box.setStyle(
                switch (ground) {
                    case "hovered" -> "-fx-background-color: -ts-sunk;";
                    case "taken-up" -> "-fx-background-color: -ts-taken;";
                    case "selected" -> "-fx-background-color: -ts-touch;";
                    default -> "";
                });
        return new VBox(box, under);
    }

    private static String border(String colour, String style, int width) {
        return "-fx-border-color: " + colour + " transparent transparent transparent; -fx-border-style: " + style
                + "; -fx-border-width: " + width + " 0 0 0;";
    }

    private static Node ringed(Node node) {
        node.getStyleClass().add("ring");
        return node;
    }

    static Node claimRows() {
        VBox rows = new VBox(
                row("Rest: the clip shows 35 km of traffic", "-ts-line, -ts-panel", "0 1 1 1", verdict()),
                row("Hover: acts appear at right", "-ts-line, -ts-sunk", "0 1 1 1", acts()),
                row(
                        "Selected: the streak, and the page scrolls along",
                        "-ts-line, -ts-streak, -ts-card",
                        "0 1 1 0, 0 1 1 3",
                        verdict()),
                row(
                        "Focus: the ring, inside the row",
                        "-ts-line, -ts-streak, -ts-focus, -ts-card",
                        "0 1 1 0, 1 1 2 3, 3 3 4 5",
                        verdict()),
                loading());
        VBox part = PartsGallery.part("Claim rows", 0, rows);
        rows.setStyle("-fx-background-color: -ts-line; -fx-padding: 1 0 0 0;");
        return part;
    }

    private static HBox row(String words, String colours, String insets, Node right) {
        Label wording = Labels.of(words, "wording");
        HBox below = new HBox(
                new ScoreBar(0.91),
                Labels.of("Quoted from a post", "speaker"),
                StanceCount.of(Stance.Direction.SUPPORTS, 1),
                StanceCount.of(Stance.Direction.REFUTES, 2));
        below.getStyleClass().add("below");
        VBox middle = new VBox(wording, below);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox row = new HBox(Labels.of("2", "number"), middle, right);
        row.getStyleClass().add("claim-row");
        row.setStyle("-fx-background-color: " + colours + "; -fx-background-insets: 0, " + insets + ";");
        return row;
    }

    private static Node verdict() {
        Label label = VerdictMark.labelled(Scale.SIX.step("false").orElseThrow());
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    private static Node acts() {
        var evidence = Buttons.styled(Buttons.plain("Evidence", () -> {}), "row-act");
        evidence.setGraphic(Icon.CLIP.small());
        HBox acts = new HBox(4, evidence, Buttons.styled(Buttons.plain("Verdict", () -> {}), "row-act"));
        acts.setAlignment(Pos.CENTER);
        return acts;
    }

    private static Node loading() {
        Label words = Labels.of("Loading: order by rule first, no jumps later", "beside", "third");
        VBox middle = new VBox(9, Skeleton.bar(259), words);
        VBox.setMargin(middle.getChildren().getFirst(), new Insets(4, 0, 0, 0));
        HBox row = new HBox(Labels.of("…", "number"), middle);
        row.getStyleClass().add("claim-row");
        row.setStyle("-fx-background-color: -ts-line, -ts-panel; -fx-background-insets: 0, 0 1 1 1;");
        return row;
    }

    static Node evidenceCards() {
        VBox bar = texts("Being hashed: 41 of 98 MB", null, 4);
        ProgressBar progress = new ProgressBar(0.42);
        progress.setPrefWidth(180);
        bar.getChildren().add(progress);
        HBox missing = evidence(
                Icon.WARNING,
                texts(
                        "The file behind this piece is missing",
                        "Its hash and facts are kept. Find the file, or note why it is gone.",
                        0),
                Buttons.styled(Buttons.plain("Find it", () -> {}), "small"));
        missing.getStyleClass().addAll("missing");
        missing.getChildren().getFirst().getStyleClass().add("err");
        HBox hovered = evidence(Icon.VIDEO, texts("Hover or selected", "a darker floor, no lift", 0), grade());
        hovered.getStyleClass().add("selected");
        VBox cards = new VBox(
                evidence(Icon.VIDEO, texts("Same clip, filmed 29 Aug", "Vaalimaa, before the call-up", 0), grade()),
                hovered,
                evidence(Icon.VIDEO, bar, Buttons.styled(Buttons.plain("Cancel", () -> {}), "small")),
                missing,
                evidence(Icon.QUOTE, texts("No grade yet", "source A to F, information 1 to 6", 0), GradeBox.of(null)));
        cards.setStyle(
                "-fx-background-color: -ts-line, -ts-card; -fx-background-insets: 0, 1; -fx-background-radius: 6, 5;"
                        + "-fx-padding: 1;");
        return PartsGallery.part("Evidence cards", 0, cards);
    }

    private static Node grade() {
        return GradeBox.of(new Grade(Grade.Source.B, Grade.Information.CONFIRMED));
    }

    private static VBox texts(String title, String below, double gap) {
        VBox texts = new VBox(gap, Labels.of(title, "evidence-title"));
        if (below != null) {
            texts.getChildren().add(Labels.of(below, "provenance", "third"));
        }
        return texts;
    }

    private static HBox evidence(Icon icon, VBox texts, Node right) {
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(icon.glyph(), texts, right);
        row.getStyleClass().add("evidence-row");
        return row;
    }
}
