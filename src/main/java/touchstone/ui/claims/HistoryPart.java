package touchstone.ui.claims;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.model.edit.AnswerQuestion;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Subject;
import touchstone.ui.kit.EditIcon;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Labels;
import touchstone.words.EditWords;
import touchstone.words.Times;
import touchstone.words.Words;

/** What was done to a claim, newest first. */
final class HistoryPart extends VBox {

    private static final int LINES = 12;

    private final ClaimActs acts;

    HistoryPart(ClaimActs acts) {
        this.acts = acts;
        getStyleClass().add("claim-history");
    }

    void show(Dossier dossier) {
        List<Entry> about = acts.desk().state().journal().stream()
                .filter(entry -> Subject.of(entry.edit()).isAbout(dossier.number()))
                .toList()
                .reversed();
        HBox heading = new HBox(
                Headings.section(Words.text("claims.history")),
                Labels.filler(),
                Labels.whole(Words.text("claims.edits", about.size()), "beside", "third"));
        heading.getStyleClass().add("history-head");
        getChildren().setAll(heading);
        about.stream()
                .filter(entry -> !(entry.edit() instanceof AnswerQuestion))
                .limit(LINES)
                .forEach(entry -> getChildren().add(line(entry, dossier)));
        boolean isAnything = !about.isEmpty() && !dossier.isCovered();
        setVisible(isAnything);
        setManaged(isAnything);
    }

    private HBox line(Entry entry, Dossier dossier) {
        Label what = Labels.with(EditIcon.of(entry.edit()), EditWords.line(entry.edit()), "beside", "first");
        what.setGraphicTextGap(8);
        Label who = Labels.whole(
                entry.stamp().by().name() + ", "
                        + Times.clock(entry.stamp().at(), acts.clock().getZone()),
                "beside",
                "third");
        who.setAccessibleText(entry.stamp().by().name() + ", "
                + Times.minute(entry.stamp().at(), acts.clock().getZone()));
        HBox row = new HBox(8, what, Labels.filler(), who);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("history-line");
        row.setAccessibleText(Words.text("claims.claim", Integer.toString(dossier.number())));
        return row;
    }
}
