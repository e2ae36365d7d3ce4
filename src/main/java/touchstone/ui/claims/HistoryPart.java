package touchstone.ui.claims;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AnswerQuestion;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Attribute;
import touchstone.model.edit.Detach;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Join;
import touchstone.model.edit.Judge;
import touchstone.model.edit.RateSecond;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Split;
import touchstone.model.edit.TakeUp;
import touchstone.model.edit.WithdrawVerdict;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
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
                .filter(entry -> isAbout(entry.edit(), dossier.number()))
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
        Label what = Labels.with(icon(entry.edit()), EditWords.line(entry.edit()), "beside", "first");
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

    private static Icon icon(Edit edit) {
        return switch (edit) {
            case Judge _ -> Icon.HALF_TRUE;
            case Attach _ -> Icon.CLIP;
            case Reword _, Attribute _, Split _, Join _ -> Icon.PENCIL;
            case TakeUp _, AnswerQuestion _ -> Icon.CHECK;
            case Dismiss _, Detach _ -> Icon.CROSS;
            case WithdrawVerdict _ -> Icon.UNDO;
            case AddComment _ -> Icon.COMMENT;
            default -> Icon.ADD;
        };
    }

    /** Whether an edit changed a claim or what is said of it. */
    static boolean isAbout(Edit edit, int claim) {
        @Nullable
        Integer about = switch (edit) {
            case Judge judge -> judge.claim();
            case Attach attach -> attach.stance().claim();
            case Detach detach -> detach.claim();
            case Split split -> split.claim();
            case Join join -> join.claim();
            case Reword reword -> reword.claim();
            case Attribute attribute -> attribute.claim();
            case TakeUp takeUp -> takeUp.claim();
            case Dismiss dismiss -> dismiss.claim();
            case WithdrawVerdict withdraw -> withdraw.claim();
            case AnswerQuestion answer -> answer.claim();
            case RateSecond rated -> rated.claim();
            case AddComment comment -> comment.claim();
            default -> null;
        };
        return about != null && about == claim;
    }
}
