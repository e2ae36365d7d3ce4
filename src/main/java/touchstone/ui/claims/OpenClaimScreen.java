package touchstone.ui.claims;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.ui.kit.EmptyState;
import touchstone.ui.kit.Screen;
import touchstone.words.Words;

/** The open claim in a pane of its own, where the window is wide enough. */
final class OpenClaimScreen implements Screen {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final ClaimActs acts;
    private final ClaimCard card;
    private final HistoryPart history;
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane node = new BorderPane();
    private final EmptyState nothing =
            new EmptyState(Words.text("claims.none-open"), Words.text("claims.none-open-hint"));

    OpenClaimScreen(ClaimActs acts) {
        this.acts = acts;
        card = new ClaimCard(acts, true);
        history = new HistoryPart(acts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setContent(new VBox(card, history));
        scroll.setFocusTraversable(false);
        node.getStyleClass().add("open-claim-screen");
        show();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        card.focusWriting();
    }

    /** The card, while a claim is open. */
    Optional<ClaimCard> card() {
        return scroll.equals(node.getCenter()) ? Optional.of(card) : Optional.empty();
    }

    void show() {
        acts.dossier(acts.selected())
                .ifPresentOrElse(
                        dossier -> {
                            card.show(dossier);
                            history.show(dossier);
                            node.setTop(card.head());
                            node.setCenter(scroll);
                        },
                        () -> {
                            node.setTop(null);
                            node.setCenter(nothing);
                        });
        node.pseudoClassStateChanged(EMPTY, card().isEmpty());
    }
}
