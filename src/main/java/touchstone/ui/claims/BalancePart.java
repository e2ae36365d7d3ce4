package touchstone.ui.claims;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.ui.claims.Dossier.Attached;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.DropZone;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.SideHead;
import touchstone.words.Words;

/** For on one side and against on the other, so that an empty side says as much as a full one; context across. */
final class BalancePart extends VBox {

    private final ClaimActs acts;
    private final boolean isApart;
    private List<Object> shown = List.of();

    /** Evidence side by side or, in a pane of its own, one stance under the other. */
    BalancePart(ClaimActs acts, boolean isApart) {
        this.acts = acts;
        this.isApart = isApart;
    }

    void show(Dossier dossier) {
        List<Object> key = List.of(dossier.number(), dossier.attached(), dossier.mayChange());
        if (!key.equals(shown)) {
            shown = key;
            getChildren().setAll(isApart ? below(dossier) : beside(dossier));
        }
    }

    private List<Node> beside(Dossier dossier) {
        int supports = dossier.attached(Stance.Direction.SUPPORTS).size();
        int refutes = dossier.attached(Stance.Direction.REFUTES).size();
        VBox first = side(dossier, Stance.Direction.SUPPORTS, "side");
        VBox second = side(dossier, Stance.Direction.REFUTES, "side");
        second.getStyleClass().add("second-side");
        (supports <= refutes ? first : second).getChildren().add(invitation(dossier, "claims.drop"));
        Spread balance = new Spread(0, true, Set.of(first, second), List.of(first, second));
        balance.getStyleClass().add("balance");
        return List.of(balance, side(dossier, Stance.Direction.CONTEXT, "across"));
    }

    private List<Node> below(Dossier dossier) {
        HBox invitation = invitation(dossier, "claims.drop-anywhere");
        invitation.getStyleClass().add("below-all");
        return List.of(
                side(dossier, Stance.Direction.SUPPORTS, "across"),
                side(dossier, Stance.Direction.REFUTES, "across"),
                side(dossier, Stance.Direction.CONTEXT, "across"),
                invitation);
    }

    private VBox side(Dossier dossier, Stance.Direction direction, String styleClass) {
        List<Attached> attached = dossier.attached(direction);
        VBox side = new VBox(new SideHead(direction, attached.size()));
        side.getStyleClass().add(styleClass);
        side.setAccessibleText(Words.text("kit.stance.count", Words.name(direction), attached.size()));
        attached.forEach(one -> side.getChildren()
                .add(new EvidenceLine(
                        one,
                        acts.clock().getZone(),
                        () -> acts.showEvidence(dossier.number(), one.evidence().number()))));
        DropZone.accept(side, files -> acts.attach(dossier.number(), direction, files));
        return side;
    }

    private static HBox invitation(Dossier dossier, String key) {
        @Nullable Trouble trouble = dossier.inTheWay();
        HBox invitation = new HBox(6);
        invitation.getStyleClass().addAll("drop-hint", "third");
        invitation.setAlignment(Pos.CENTER_LEFT);
        if (trouble == null) {
            invitation
                    .getChildren()
                    .addAll(Labels.with(Icon.DROP, Words.text(key), "beside", "third"), KeyCap.of(Act.ATTACH));
        } else {
            invitation.getChildren().add(Labels.wrapped(Words.next(trouble), "beside", "third"));
        }
        return invitation;
    }
}
