package touchstone.ui.claims;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchstone.model.Evidence;
import touchstone.ui.claims.Dossier.Attached;
import touchstone.ui.kit.GradeBox;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.words.EvidenceWords;
import touchstone.words.Words;

/** One piece of evidence on a claim's card: kind, title, where and when it is from, grade. A click shows it. */
final class EvidenceLine extends StackPane {

    EvidenceLine(Attached attached, ZoneId zone, Runnable open) {
        Evidence evidence = attached.evidence();
        getStyleClass().add("evidence-row");
        var icon = Icon.of(evidence.kind()).glyph();
        icon.setTranslateY(1);
        Label title = Labels.wrapped(evidence.title(), "evidence-title");
        Label origin = Labels.wrapped(EvidenceWords.below(evidence, attached.stance(), zone), "provenance", "third");
        VBox words = new VBox(title, origin);
        getChildren().add(new Spread(8, false, Set.of(words), List.of(icon, words, GradeBox.of(evidence.grade()))));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Words.text(
                "claims.said-evidence",
                evidence.title(),
                Words.name(evidence.kind()),
                Words.name(attached.stance().direction()),
                GradeBox.name(evidence.grade())));
        EvidenceWords.quoted(attached.stance())
                .ifPresent(excerpt ->
                        javafx.scene.control.Tooltip.install(this, Hint.of(Words.text("claims.quoted", excerpt))));
        setOnMouseClicked(_ -> open.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.run();
            }
        });
    }
}
