package touchstone.ui.kit;

import java.security.SecureRandom;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Trouble;
import touchstone.words.Words;

/**
 * Asks for a passphrase, in place: once for what is locked already, twice for something new, with one made by lot for
 * whoever wants one. Enter answers. What was typed can't be seen, unless it was made here and has to be passed on.
 */
public final class PassphrasePane extends VBox {

    private static final double GAP = 8;

    private final PasswordField field = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final VBox told = Rows.column(GAP);
    private final boolean isNew;
    private final Button answer;
    private Consumer<Passphrase> then = _ -> {};

    private PassphrasePane(String why, String act, boolean isNew) {
        super(GAP);
        this.isNew = isNew;
        getStyleClass().add("passphrase-pane");
        answer = Buttons.primary(act, this::answer);
        answer.disableProperty().bind(field.textProperty().isEmpty());
        named(field, "kit.passphrase");
        named(again, "kit.passphrase.again");
        getChildren().addAll(Labels.wrapped(why, "second"), field);
        if (isNew) {
            Button drawn = Buttons.plain(Words.text("kit.passphrase.draw"), this::draw);
            getChildren().addAll(again, told, Rows.row(GAP, answer, drawn));
        } else {
            getChildren().addAll(told, Rows.row(GAP, answer));
        }
    }

    /**
     * For something that is locked.
     *
     * @param why what it is for
     * @param act what the button says
     */
    public static PassphrasePane toOpen(String why, String act) {
        return new PassphrasePane(why, act, false);
    }

    /**
     * For something new: answers only with one that is long enough, and typed twice alike.
     *
     * @param why what it is for
     * @param act what the button says
     */
    public static PassphrasePane toLock(String why, String act) {
        return new PassphrasePane(why, act, true);
    }

    private void named(PasswordField one, String key) {
        one.setAccessibleText(Words.text(key));
        one.setPromptText(Words.text(key));
        one.setOnAction(_ -> answer());
    }

    /** Who gets the passphrase. */
    public void onAnswer(Consumer<Passphrase> listener) {
        then = listener;
    }

    /** What takes the focus first. */
    public PasswordField first() {
        return field;
    }

    /** Says what is wrong, and lets it be typed again. */
    public void refuse(Trouble trouble) {
        told.getChildren().setAll(Notice.trouble(trouble));
        field.requestFocus();
        field.selectAll();
    }

    private void draw() {
        String words = Passphrase.drawn(new SecureRandom()).words();
        field.setText(words);
        again.setText(words);
        told.getChildren()
                .setAll(
                        Labels.code(words, "title"),
                        Labels.wrapped(Words.text("kit.passphrase.pass-on"), "beside", "third"));
        answer.requestFocus();
    }

    private void answer() {
        Passphrase typed = Passphrase.of(field.getText());
        if (typed.isEmpty()) {
            return;
        }
        right(typed).either(then, this::refuse);
    }

    private Outcome<Passphrase> right(Passphrase typed) {
        if (!isNew) {
            return Outcome.done(typed);
        }
        return typed.longEnough()
                .then(words -> words.isSameAs(Passphrase.of(again.getText()))
                        ? Outcome.done(words)
                        : Outcome.refused(Trouble.unreadable("trouble.passphrase.differs")));
    }
}
