package touchstone.ui.keyring;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveKeys;
import touchstone.model.Assent;
import touchstone.model.KeyListing;
import touchstone.model.KnownKey;
import touchstone.model.OfferedKey;
import touchstone.model.Passphrase;
import touchstone.model.Trouble;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.FittedScroll;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Overlay;
import touchstone.ui.kit.PassphrasePane;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** Signing keys: one's own and those of others. What is asked is asked in place, on the sheet. */
public final class KeyRingSheet {

    private static final double WIDTH = 760;
    private static final double TOP = 64;
    private static final double MARGIN = 130;
    private static final double PART = 20;

    private final Overlay overlay;
    private final LiveKeys keys;
    private final KeyFiles files;
    private final VBox card = new VBox();
    private final OwnKeyPart own;
    private final OthersPart others;
    private final VBox asked = Rows.column(8);

    /** A sheet over a window; closed at first. */
    public KeyRingSheet(Overlay overlay, LiveKeys keys, KeyFiles files) {
        this.overlay = overlay;
        this.keys = keys;
        this.files = files;
        own = new OwnKeyPart(
                keys, new OwnKeyPart.Acts(this::make, this::export, this::backUp, this::restore, this::askToRenew));
        others = new OthersPart(keys, this::compare, this::withdraw);
        VBox not = Rows.column(
                4,
                Headings.section(Words.text("keys.not")),
                Labels.wrapped(Words.text("keys.not.words"), "beside", "second", "airy"));
        HBox add = Rows.row(8, Buttons.plain(Words.text("keys.add"), this::add));
        VBox whole = new VBox(PART, own, asked, Rows.column(8, others, add), not);
        whole.getStyleClass().add("learning-page");
        card.getStyleClass().add("learning-sheet");
        card.setPrefWidth(WIDTH);
        card.getChildren().addAll(head(), scrolling(whole));
    }

    private FittedScroll scrolling(VBox whole) {
        FittedScroll page = new FittedScroll(whole);
        page.getStyleClass().add("key-sheet-lines");
        page.maxHeightProperty().bind(overlay.heightProperty().subtract(TOP + MARGIN));
        return page;
    }

    private static HBox head() {
        HBox head = Rows.row(
                12,
                Labels.whole(Words.text("keys.title"), "title"),
                Labels.of(Words.text("keys.note"), "beside", "third"),
                Labels.filler(),
                KeyCap.of("Esc"));
        VBox.setMargin(head, new Insets(0, 0, 14, 0));
        return head;
    }

    /** Opens it, with what is known now. */
    public void open() {
        asked.getChildren().clear();
        keys.listing(outcome -> {
            outcome.either(this::show, this::tell);
            overlay.show(card, TOP, first());
        });
    }

    private Node first() {
        return own.lookupAll(".button").stream().findFirst().orElse(card);
    }

    private void show(KeyListing listing) {
        own.show(listing.own());
        others.show(listing.others());
    }

    private void ask(Node pane, Node first) {
        asked.getChildren().setAll(pane);
        first.requestFocus();
    }

    private void tell(Trouble trouble) {
        asked.getChildren().setAll(Notice.trouble(trouble));
    }

    private void good(String what, String then) {
        asked.getChildren().setAll(Notice.good(what, then));
        keys.listing(outcome -> outcome.either(
                listing -> {
                    show(listing);
                    first().requestFocus();
                },
                this::tell));
    }

    private @Nullable Window window() {
        return card.getScene() == null ? null : card.getScene().getWindow();
    }

    private void make() {
        keys.make(outcome ->
                outcome.either(_ -> good(Words.text("keys.made"), Words.text("keys.made-then")), this::tell));
    }

    private void export() {
        files.save(window(), Words.text("keys.file-name"))
                .ifPresent(to -> keys.export(
                        to,
                        outcome -> outcome.either(
                                file -> good(named("keys.exported", file), Words.text("keys.exported-then")),
                                this::tell)));
    }

    private static String named(String key, Path file) {
        return Words.text(key, String.valueOf(file.getFileName()));
    }

    private void backUp() {
        PassphrasePane pane = PassphrasePane.toLock(Words.text("keys.back-up-why"), Words.text("keys.back-up-now"));
        pane.onAnswer(this::backUp);
        ask(pane, pane.first());
    }

    private void backUp(Passphrase passphrase) {
        files.save(window(), Words.text("keys.backup-name"))
                .ifPresent(to -> keys.backUp(
                        passphrase,
                        to,
                        outcome -> outcome.either(
                                file -> good(named("keys.backed-up", file), Words.text("keys.backed-up-then")),
                                this::tell)));
    }

    private void restore() {
        files.open(window()).ifPresent(from -> {
            PassphrasePane pane = PassphrasePane.toOpen(named("keys.restore-why", from), Words.text("keys.restore"));
            pane.onAnswer(passphrase -> restore(from, passphrase, EnumSet.of(Assent.IN_PLACE), pane::refuse));
            ask(pane, pane.first());
        });
    }

    private void restore(Path from, Passphrase passphrase, Set<Assent> agreed, Consumer<Trouble> refused) {
        keys.restore(
                from,
                passphrase,
                agreed,
                outcome -> outcome.either(
                        _ -> good(Words.text("keys.restored"), Words.text("keys.restored-then")), trouble -> {
                            if (trouble.key().equals("trouble.keys.withdrawn")) {
                                askForAgain(from, passphrase, trouble);
                            } else {
                                refused.accept(trouble);
                            }
                        }));
    }

    private void askForAgain(Path from, Passphrase passphrase, Trouble withdrawn) {
        Notice sure = Notice.trouble(withdrawn)
                .act(
                        Words.text("keys.again-do"),
                        () -> restore(from, passphrase, EnumSet.of(Assent.IN_PLACE, Assent.AGAIN), this::tell))
                .act(Words.text("keys.not-now"), asked.getChildren()::clear);
        ask(sure, sure);
    }

    private void askToRenew() {
        Notice sure = Notice.finding(Words.text("keys.renew-sure"), Words.text("keys.renew-then"))
                .act(Words.text("keys.renew-do"), this::renew)
                .act(Words.text("keys.not-now"), asked.getChildren()::clear);
        ask(sure, sure);
    }

    private void renew() {
        keys.renew(outcome ->
                outcome.either(_ -> good(Words.text("keys.made"), Words.text("keys.renewed-then")), this::tell));
    }

    private void add() {
        files.open(window()).ifPresent(file -> keys.read(file, outcome -> outcome.either(this::compare, this::tell)));
    }

    private void compare(KnownKey key) {
        compare(new OfferedKey(key.name(), key.publicKey(), key.keyId()));
    }

    private void compare(OfferedKey offered) {
        ComparePane pane = new ComparePane(
                offered,
                keys,
                key -> good(Words.text("keys.trusted", key.name()), Words.text("keys.trusted-then")),
                asked.getChildren()::clear);
        ask(pane, pane.first());
    }

    private void withdraw(KnownKey key) {
        keys.withdraw(
                key,
                outcome -> outcome.either(
                        gone -> good(Words.text("keys.withdrawn", gone.name()), Words.text("keys.withdrawn-then")),
                        this::tell));
    }
}
