package touchstone.ui.keyring;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.desk.LiveKeys;
import touchstone.model.Assent;
import touchstone.model.KnownKey;
import touchstone.model.OfferedKey;
import touchstone.model.Trouble;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Words;

/**
 * Compares a key with its owner: what they read out is typed, and only what is right makes the key trusted. The digits
 * themselves are not shown, because what is shown is nodded at.
 */
final class ComparePane extends VBox {

    private final OfferedKey offered;
    private final LiveKeys keys;
    private final Consumer<KnownKey> trusted;
    private final TextField name = new WritingLine();
    private final TextField digits = new WritingLine();
    private final CheckBox besides = new CheckBox(Words.text("keys.besides"));
    private final CheckBox again = new CheckBox(Words.text("keys.again"));
    private final VBox told = Rows.column(8);

    ComparePane(OfferedKey offered, LiveKeys keys, Consumer<KnownKey> trusted, Runnable putAway) {
        super(8);
        this.offered = offered;
        this.keys = keys;
        this.trusted = trusted;
        getStyleClass().add("passphrase-pane");
        named(name, "keys.whose");
        named(digits, "keys.digits");
        name.setText(offered.name());
        digits.getStyleClass().add("mono");
        Labels.leftToRight(digits);
        Button trust = Buttons.primary(Words.text("keys.trust"), this::answer);
        trust.disableProperty()
                .bind(name.textProperty().isEmpty().or(digits.textProperty().isEmpty()));
        HBox acts = Rows.row(8, trust, Buttons.plain(Words.text("keys.not-now"), putAway));
        Rows.show(besides, false);
        Rows.show(again, false);
        getChildren()
                .addAll(
                        Labels.wrapped(Words.text("keys.how-to-compare"), "second"),
                        Rows.row(8, name, Rows.growing(digits)),
                        again,
                        besides,
                        told,
                        acts);
    }

    private void named(TextField field, String key) {
        field.setAccessibleText(Words.text(key));
        field.setPromptText(Words.text(key));
        field.setOnAction(_ -> answer());
    }

    TextField first() {
        return offered.name().isEmpty() ? name : digits;
    }

    private void answer() {
        if (name.getText().isBlank() || digits.getText().isBlank()) {
            return;
        }
        keys.trust(
                offered.of(name.getText().strip()),
                digits.getText(),
                agreed(),
                outcome -> outcome.either(trusted, this::refuse));
    }

    private Set<Assent> agreed() {
        Set<Assent> agreed = EnumSet.noneOf(Assent.class);
        if (besides.isSelected()) {
            agreed.add(Assent.BESIDES);
        }
        if (again.isSelected()) {
            agreed.add(Assent.AGAIN);
        }
        return agreed;
    }

    private void refuse(Trouble trouble) {
        Rows.show(again, again.isVisible() || trouble.key().equals("trouble.keys.withdrawn"));
        Rows.show(besides, besides.isVisible() || trouble.key().equals("trouble.keys.another"));
        told.getChildren().setAll(Notice.trouble(trouble));
        digits.requestFocus();
    }
}
