package touchstone.ui.keyring;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.desk.LiveKeys;
import touchstone.model.KnownKey;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.KeyWords;
import touchstone.words.Words;

/** The keys of others, in a line each: whose, what stands behind it, and what can be done about it. */
final class OthersPart extends VBox {

    private final LiveKeys keys;
    private final Consumer<KnownKey> compare;
    private final Consumer<KnownKey> withdraw;

    OthersPart(LiveKeys keys, Consumer<KnownKey> compare, Consumer<KnownKey> withdraw) {
        super(4);
        this.keys = keys;
        this.compare = compare;
        this.withdraw = withdraw;
    }

    void show(List<KnownKey> others) {
        getChildren().setAll(Headings.section(Words.text("keys.others")));
        if (others.isEmpty()) {
            getChildren().add(Labels.wrapped(Words.text("keys.no-others"), "second"));
        }
        others.forEach(key -> getChildren().add(row(key)));
    }

    private HBox row(KnownKey key) {
        String state = KeyWords.state(key, keys.zone());
        VBox said = Rows.column(
                1,
                Rows.row(
                        8,
                        Labels.of(key.name(), "medium"),
                        Labels.code(key.fingerprint().brief(), "beside", "third")),
                Labels.with(icon(key), state, "beside", key.isWithdrawn() ? "err" : "third"));
        HBox row = new HBox(8, Rows.growing(said));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("key-ring-row");
        boolean isCompared = key.how() != KnownKey.How.SEEN && !key.isWithdrawn();
        if (!isCompared) {
            row.getChildren().add(act("keys.compare", "keys.compare-named", key, compare));
        }
        if (!key.isWithdrawn()) {
            row.getChildren().add(act("keys.withdraw", "keys.withdraw-named", key, withdraw));
        }
        return row;
    }

    private static Icon icon(KnownKey key) {
        if (key.isWithdrawn()) {
            return Icon.CROSS;
        }
        return key.how() == KnownKey.How.SEEN ? Icon.EYE : Icon.CHECK;
    }

    private static Button act(String words, String named, KnownKey key, Consumer<KnownKey> action) {
        Button button = Buttons.styled(Buttons.plain(Words.text(words), () -> action.accept(key)), "small");
        button.setAccessibleText(Words.text(named, key.name(), key.fingerprint().brief()));
        return button;
    }
}
