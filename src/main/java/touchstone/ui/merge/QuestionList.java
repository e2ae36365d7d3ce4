package touchstone.ui.merge;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Times;
import touchstone.words.Words;

/** What copies say differently, one below the other: what is to be settled, then what was settled and by whom. */
final class QuestionList extends ListView<Question> {

    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final ZoneId zone;
    private final Function<Question, String> gist;

    /**
     * A list.
     *
     * @param gist what differs, in a few words
     */
    QuestionList(ZoneId zone, Function<Question, String> gist) {
        this.zone = zone;
        this.gist = gist;
        getStyleClass().add("question-list");
        setAccessibleText(Words.text("merge.list"));
        setCellFactory(_ -> new Cell());
    }

    /** Shows these; what was selected stays so, even once it is settled. */
    void show(List<Question> questions) {
        Question before = getSelectionModel().getSelectedItem();
        if (!questions.equals(getItems())) {
            getItems().setAll(questions);
        }
        if (before != null) {
            questions.stream().filter(before::isSameAs).findFirst().ifPresent(getSelectionModel()::select);
        }
        if (getSelectionModel().isEmpty() && !questions.isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private final class Cell extends ListCell<Question> {

        Cell() {
            getStyleClass().addAll("list-row", "question-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Question question, boolean empty) {
            super.updateItem(question, empty);
            pseudoClassStateChanged(SETTLED, question != null && !question.isOpen());
            if (empty || question == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String below = below(question);
            Label name = Labels.of(question.name(), "question-name");
            VBox words = Rows.growing(Rows.column(0, name, Labels.of(below, "provenance", "third")));
            Icon icon = question.isOpen() ? question.icon() : Icon.CHECK;
            HBox row = Rows.row(10, icon.glyph(), words);
            row.setAlignment(Pos.TOP_LEFT);
            setGraphic(row);
            setAccessibleText(question.name() + ". " + below);
        }

        private String below(Question question) {
            return question.settlement()
                    .map(settled ->
                            Words.text("merge.settled-by", settled.by().name(), Times.minute(settled.at(), zone)))
                    .orElseGet(() -> gist.apply(question));
        }
    }
}
