package touchstone.ui.merge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.edit.Edit;
import touchstone.model.edit.RenameCase;
import touchstone.model.edit.Reword;
import touchstone.model.merge.Dispute;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** Neither side: what both can stand behind, written in place or, for what has a form of its own, where that is. */
final class TogetherPart extends VBox {

    private final Question question;
    private final Clock clock;
    private final Consumer<Edit> make;
    private final Runnable elsewhere;
    private final Button begin;
    private @Nullable TogetherForm form;

    /**
     * A way to say something else.
     *
     * @param make makes the edit that says it
     * @param elsewhere goes to where it can be said, where that is not here
     */
    TogetherPart(Question question, Clock clock, Consumer<Edit> make, Runnable elsewhere) {
        this.question = question;
        this.clock = clock;
        this.make = make;
        this.elsewhere = elsewhere;
        getStyleClass().add("together-part");
        begin = Buttons.plain(Words.text(isHere() ? "merge.write" : "merge.go"), this::begin);
        Act neither = SideKeys.neither(question.dispute().sides().size());
        Hint.on(begin, neither);
        VBox words = Rows.growing(Rows.column(
                1,
                Labels.of(Words.text(isHere() ? "merge.neither" : "merge.neither-there"), "strong"),
                Labels.wrapped(
                        Words.text(isHere() ? "merge.neither.more" : "merge.neither-there.more"), "beside", "second")));
        getChildren().add(Rows.row(12, Icon.PENCIL.glyph(), words, KeyCap.of(neither), begin));
    }

    private boolean isHere() {
        return switch (question.dispute().matter()) {
            case VERDICT, WORDING, TITLE -> true;
            case ATTRIBUTION, PLACE, DESCRIPTION, GRADE, STANCE, REMOVAL -> false;
        };
    }

    /** Whether something is being written. */
    boolean isWriting() {
        return form != null;
    }

    /** Opens the form, or goes to where there is one. */
    void begin() {
        if (!isHere()) {
            elsewhere.run();
            return;
        }
        if (form == null) {
            TogetherForm opened = form();
            form = opened;
            getChildren().add(opened);
            begin.setDisable(true);
        }
        form.focusFirst();
    }

    private TogetherForm form() {
        Integer claim = question.dispute().claim();
        return switch (question.dispute().matter()) {
            case VERDICT -> TogetherForm.verdict(question, clock, make, this::end);
            case WORDING ->
                TogetherForm.words(
                        texts(side -> question.where(side)
                                .claim(claim == null ? 0 : claim)
                                .map(Claim::wording)),
                        words -> make.accept(new Reword(claim == null ? 0 : claim, words)),
                        this::end);
            default ->
                TogetherForm.words(
                        texts(side -> Optional.of(question.where(side).title())),
                        words -> make.accept(new RenameCase(words)),
                        this::end);
        };
    }

    private List<String> texts(Function<Dispute.Side, Optional<String>> of) {
        return question.dispute().sides().stream()
                .flatMap(side -> of.apply(side).stream())
                .distinct()
                .toList();
    }

    private void end() {
        getChildren().remove(form);
        form = null;
        begin.setDisable(false);
        begin.requestFocus();
    }
}
