package touchstone.ui.claims;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import touchstone.model.Claim;
import touchstone.ui.kit.Icon;
import touchstone.words.Words;

/** The five questions of visual verification, each to be ticked. */
final class QuestionTicks extends FlowPane {

    private final ClaimActs acts;
    private final Map<Claim.Question, ToggleButton> ticks = new EnumMap<>(Claim.Question.class);
    private int claim;

    QuestionTicks(ClaimActs acts) {
        super(12, 4);
        this.acts = acts;
        getStyleClass().add("questions");
        for (Claim.Question question : Claim.Question.values()) {
            ToggleButton tick = new ToggleButton(Words.name(question));
            tick.getStyleClass().add("question");
            tick.setOnAction(_ -> answer(question, tick));
            ticks.put(question, tick);
        }
        getChildren().setAll(ticks.values());
    }

    private void answer(Claim.Question question, ToggleButton tick) {
        boolean isAnswered = tick.isSelected();
        acts.answer(claim, question, isAnswered);
        acts.dossier(claim).ifPresent(this::show);
    }

    void show(Dossier dossier) {
        claim = dossier.number();
        ticks.forEach((question, tick) -> {
            boolean isAnswered = dossier.claim().answered().contains(question);
            tick.setSelected(isAnswered);
            tick.setGraphic((isAnswered ? Icon.CHECK : Icon.DRAFT).small());
            tick.setDisable(!dossier.mayChange());
            tick.setAccessibleText(
                    Words.text(isAnswered ? "claims.question-answered" : "claims.question-open", Words.name(question)));
        });
    }
}
