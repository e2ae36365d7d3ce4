package touchstone.ui.claims;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import touchstone.model.Claim;
import touchstone.ui.claims.Editing.What;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.words.Words;

/** The first line of an open claim: its number, whether it was reworded, who says so, and what else can be done with it. */
final class CardHead extends HBox {

    private static final double GAP = 10;
    private static final double ROOMY = 500;

    private final ClaimActs acts;
    private final Label number = Labels.whole("", "beside", "strong", "first");
    private final Label reworded = Labels.with(Icon.PENCIL, Words.text("claims.reworded"), "beside", "third");
    private final Label byHand = Labels.with(Icon.PENCIL, Words.text("claims.by-hand"), "beside", "third");
    private final Label speaker = Labels.of("", "beside", "third");
    private final Button more = Buttons.icon(Icon.MORE, Words.text("claims.more"), this::openMenu);
    private int claim;
    private String inFull = "";
    private String inShort = "";

    CardHead(ClaimActs acts, boolean isApart) {
        super(GAP);
        this.acts = acts;
        getStyleClass().add("claim-head");
        setAlignment(Pos.CENTER_LEFT);
        reworded.setMinWidth(USE_PREF_SIZE);
        byHand.setMinWidth(USE_PREF_SIZE);
        more.getStyleClass().add("more");
        if (isApart) {
            number.getStyleClass().setAll("label", "pane-title");
            getStyleClass().add("bar");
            getChildren().addAll(number, reworded, byHand, Labels.filler(), more);
        } else {
            getChildren().addAll(number, reworded, byHand, speaker, Labels.filler(), more);
        }
        widthProperty().subscribe(_ -> fit());
    }

    void show(Dossier dossier, boolean isApart) {
        claim = dossier.number();
        String figure = Integer.toString(claim);
        number.setText(isApart ? Words.text("claims.claim", figure) : figure);
        boolean isReworded = dossier.claim().isReworded() && !dossier.claim().byHand();
        reworded.setVisible(isReworded);
        reworded.setManaged(isReworded);
        byHand.setVisible(dossier.claim().byHand());
        byHand.setManaged(dossier.claim().byHand());
        inFull = ClaimSpeech.speakerInFull(dossier.claim());
        inShort = ClaimSpeech.speakerInShort(dossier.claim());
        fit();
    }

    private void fit() {
        speaker.setText(getWidth() > 0 && getWidth() < ROOMY ? inShort : inFull);
    }

    private void openMenu() {
        acts.dossier(claim).ifPresent(dossier -> menu(dossier).show(more, Side.BOTTOM, 0, 4));
    }

    private ContextMenu menu(Dossier dossier) {
        ContextMenu menu = new ContextMenu();
        boolean mayChange = dossier.mayChange();
        Claim.State state = dossier.claim().state();
        if (state != Claim.State.TAKEN_UP) {
            menu.getItems().add(item(Act.TAKE_UP, mayChange, () -> acts.takeUp(claim)));
        }
        menu.getItems()
                .addAll(
                        item(Act.REWORD, mayChange, () -> acts.write(claim, What.WORDING)),
                        item(Act.SPLIT, mayChange, () -> acts.reshape(claim, What.SPLIT)),
                        item(Act.JOIN, mayChange, () -> acts.reshape(claim, What.JOIN)),
                        item(Act.ATTACH, mayChange, () -> acts.addEvidence(claim)),
                        item(Act.GIVE_VERDICT, mayChange, () -> acts.write(claim, What.VERDICT)));
        if (dossier.claim().verdict() != null) {
            menu.getItems().add(item(Act.WITHDRAW_VERDICT, mayChange, () -> acts.withdraw(claim)));
        }
        menu.getItems().add(item(Act.COMMENT, mayChange, () -> acts.write(claim, What.COMMENT)));
        if (state != Claim.State.DISMISSED) {
            boolean isFree = mayChange && dossier.claim().verdict() == null;
            menu.getItems().add(item(Act.DISMISS, isFree, () -> acts.dismiss(claim, null)));
            menu.getItems().add(item(Act.DISMISS_BECAUSE, isFree, () -> acts.write(claim, What.DISMISSAL)));
        }
        MenuItem copy = new MenuItem(Words.text("claims.copy-wording"), Icon.COPY.glyph());
        copy.setOnAction(_ -> copy(dossier.claim().wording()));
        menu.getItems().addAll(new SeparatorMenuItem(), copy);
        return menu;
    }

    private MenuItem item(Act act, boolean isPossible, Runnable action) {
        MenuItem item = new MenuItem(Hint.words(act, more.getScene()));
        Icon icon = act.icon();
        if (icon != null) {
            item.setGraphic(icon.glyph());
        }
        item.setDisable(!isPossible);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
