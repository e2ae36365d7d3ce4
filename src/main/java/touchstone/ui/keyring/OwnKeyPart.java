package touchstone.ui.keyring;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveKeys;
import touchstone.model.KnownKey;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.KeyWords;
import touchstone.words.Words;

/** The person's own key, its fingerprint large enough to be read out over the telephone. */
final class OwnKeyPart extends VBox {

    private static final int HALF = 20;

    private final LiveKeys keys;
    private final Acts acts;

    /**
     * What can be done with one's own key.
     *
     * @param make makes it
     * @param export writes its public half for others
     * @param backUp writes it under a passphrase
     * @param restore takes one back
     * @param renew makes a new one
     */
    record Acts(Runnable make, Runnable export, Runnable backUp, Runnable restore, Runnable renew) {}

    OwnKeyPart(LiveKeys keys, Acts acts) {
        super(8);
        this.keys = keys;
        this.acts = acts;
    }

    void show(@Nullable KnownKey own) {
        getChildren().setAll(Headings.section(Words.text("keys.yours")));
        Button restore = Buttons.plain(Words.text("keys.restore"), acts.restore());
        if (own == null) {
            Button make = Buttons.primary(Words.text("keys.make"), acts.make());
            getChildren().addAll(Labels.wrapped(Words.text("keys.none-yet"), "second"), Rows.row(8, make, restore));
            return;
        }
        String spoken = own.fingerprint().spoken();
        Label first = line(spoken.substring(0, HALF).strip());
        Label second = line(spoken.substring(HALF).strip());
        VBox digits = Rows.column(2, first, second);
        digits.getStyleClass().add("fingerprint");
        digits.setFocusTraversable(true);
        digits.setAccessibleRole(AccessibleRole.TEXT);
        digits.setAccessibleText(Words.text("keys.fingerprint-said", own.name(), spelled(spoken)));
        getChildren()
                .addAll(
                        Rows.row(
                                8,
                                Labels.of(own.name(), "medium"),
                                Labels.whole(KeyWords.state(own, keys.zone()), "beside", "third")),
                        digits,
                        Labels.wrapped(Words.text("keys.read-out"), "beside", "second"),
                        Rows.row(
                                8,
                                Buttons.primary(Words.text("keys.export"), acts.export()),
                                Buttons.plain(Words.text("keys.back-up"), acts.backUp()),
                                restore,
                                Buttons.quiet(Words.text("keys.renew"), acts.renew())));
    }

    private static Label line(String digits) {
        return Labels.code(digits, "fingerprint-line");
    }

    /** Sign by sign, so that a screen reader does not make words or numbers of them. */
    private static String spelled(String digits) {
        return digits.replace(" ", ", ").replaceAll("(\\w)(?=\\w)", "$1 ");
    }
}
