package touchstone.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveSigning;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Person;
import touchstone.model.Trouble;
import touchstone.model.edit.Return;
import touchstone.model.edit.SignOff;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WritingArea;
import touchstone.words.Words;
import touchstone.work.Job;
import touchstone.work.Work;

/** Return with a reason, or sign off; what can't be done says what would make it possible. */
final class DecisionPane {

    private final LiveDesk desk;
    private final Work work;
    private final LiveSigning signing;
    private final VBox node = Rows.column(8);
    private final Button back;
    private final Button sign;
    private final Label whyNot = Labels.wrapped("", "beside", "third");
    private final VBox trouble = Rows.column(0);
    private final WritingArea reason = new WritingArea();
    private final Button confirm;
    private final VBox asking;
    private @Nullable Job running;

    DecisionPane(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        this.signing = new LiveSigning(desk, work);
        back = Buttons.doing(Act.RETURN, Buttons.plain(Words.text("review.return"), this::askWhy));
        back.setGraphic(Icon.RETURNED.glyph());
        sign = Buttons.doing(Act.SIGN_OFF, Buttons.plain(Words.text("review.sign"), this::sign));
        sign.setGraphic(Icon.SIGNED_OFF.glyph());
        confirm = Buttons.styled(Buttons.plain(Words.text("review.return.do"), this::giveBack), "small");
        confirm.disableProperty().bind(reason.textProperty().map(String::isBlank));
        reason.setPromptText(Words.text("review.return.why"));
        reason.setAccessibleText(Words.text("review.return.why"));
        reason.setPrefRowCount(2);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        asking = Rows.column(
                8,
                reason,
                Rows.row(
                        8,
                        confirm,
                        KeyCap.of("Ctrl ↵"),
                        Labels.filler(),
                        Buttons.styled(Buttons.quiet(Words.text("review.cancel"), this::leaveReason), "small")));
        Rows.show(asking, false);
        HBox acts = Rows.row(8, back, Labels.filler(), sign);
        node.getStyleClass().add("decision");
        node.getChildren().setAll(asking, trouble, acts, whyNot);
    }

    /** The foot of the column. */
    Region node() {
        return node;
    }

    /** Shows what can be decided now. */
    void show(Case now) {
        Person who = desk.state().who();
        String cannotReturn = who.role() == Person.Role.EDITOR ? "" : Words.text("review.return.editors-only");
        String cannotSign = inTheWay(now, who);
        back.setDisable(!cannotReturn.isEmpty());
        sign.setDisable(!cannotSign.isEmpty());
        whyNot.setText(cannotSign);
        Rows.show(whyNot, !cannotSign.isEmpty());
    }

    private void show() {
        desk.state().now().ifPresent(this::show);
    }

    private String inTheWay(Case now, Person who) {
        if (running != null) {
            return running.title();
        }
        int missing = desk.state().missing().size();
        Trouble rule = SignOff.allowed(now, who, List.of()).refusal().orElse(null);
        if (rule != null) {
            return Words.what(rule) + " " + Words.next(rule);
        }
        int covered = Cover.of(now, who).verdicts().size();
        return missing > 0
                ? Words.text("review.sign.missing", missing)
                : covered > 0 ? Words.text("review.sign.covered", covered) : "";
    }

    /** Whether it can be signed off now. */
    boolean maySign() {
        return !sign.isDisabled();
    }

    /** What would make it possible to sign off. */
    String whyNot() {
        return whyNot.getText();
    }

    /** Asks for the reason of a return. */
    void askWhy() {
        Rows.show(asking, true);
        reason.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            giveBack();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leaveReason();
        }
    }

    private void giveBack() {
        if (!reason.getText().isBlank()) {
            desk.apply(new Return(reason.getText().strip()), outcome -> outcome.either(_ -> leaveReason(), this::tell));
        }
    }

    private void leaveReason() {
        reason.clear();
        Rows.show(asking, false);
        tell(null);
        back.requestFocus();
    }

    /** Signs the case off: every file is read again first, so it may take a while. */
    void sign() {
        Optional<String> meant = desk.state().now().map(Case::id);
        running = signing.sign(Words.text("review.sign.under-way"), outcome -> {
            boolean isShown = desk.state().now().map(Case::id).equals(meant);
            outcome.either(_ -> tell(null), isShown ? this::tell : desk::tell);
            ended();
        });
        whenCancelled(running);
        show();
    }

    private void ended() {
        running = null;
        show();
    }

    private void whenCancelled(Job job) {
        work.running().addListener(new ListChangeListener<>() {
            @Override
            public void onChanged(Change<? extends Job> change) {
                if (!work.running().contains(job)) {
                    work.running().removeListener(this);
                    if (job.cancelled()) {
                        ended();
                    }
                }
            }
        });
    }

    private void tell(@Nullable Trouble what) {
        trouble.getChildren().clear();
        if (what != null) {
            trouble.getChildren().add(Notice.trouble(what));
        }
    }
}
