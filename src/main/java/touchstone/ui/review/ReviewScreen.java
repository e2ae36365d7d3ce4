package touchstone.ui.review;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveMerging;
import touchstone.desk.Place;
import touchstone.model.Case;
import touchstone.model.Standing;
import touchstone.model.edit.LastSeal;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Screen;
import touchstone.work.Work;

/** The review of the open case: what would be sent, what is read and decided, and what lies under the seal. */
public final class ReviewScreen implements Screen {

    private final LiveDesk desk;
    private final BorderPane node = new BorderPane();
    private final DraftPane draft;
    private final ReviewPane review;
    private final SealedPane sealed;
    private @Nullable String workedOn;

    /** The screen, with the way in which a person picks where a report goes; its commands join the others. */
    public ReviewScreen(
            LiveDesk desk, LiveMerging merging, Work work, Clock clock, Commands commands, ReportPicker picker) {
        this.desk = desk;
        this.draft = new DraftPane(desk, () -> look(null));
        this.review = new ReviewPane(desk, merging, work, clock);
        this.sealed = new SealedPane(
                desk, work, clock, picker, () -> look(desk.state().open()));
        node.getStyleClass().add("review-screen");
        new ReviewCommands(desk, review, sealed).addTo(commands);
        desk.stateProperty().subscribe(_ -> show());
        merging.joinedProperty().subscribe((_, _) -> show());
        desk.settingsProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe((before, now) -> {
            boolean left =
                    before.place().view() == Place.View.REVIEW && now.place().view() != Place.View.REVIEW;
            if (left) {
                workedOn = null;
                review.leave();
            }
        });
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        show();
        Case now = desk.state().open();
        if (now == null) {
            return;
        }
        if (isSealShown(now)) {
            sealed.focus();
        } else if (now.standing() == Standing.IN_REVIEW) {
            review.focus();
        } else {
            draft.focus();
        }
    }

    /** Shows a reopened case as it is worked on or, without one, what was signed and what came after. */
    private void look(@Nullable Case atWork) {
        workedOn = atWork == null ? null : atWork.id();
        show();
        focus();
    }

    private boolean isSealShown(Case now) {
        return switch (now.standing()) {
            case SIGNED_OFF -> true;
            case IN_REVIEW -> false;
            case DRAFT, RETURNED ->
                !now.id().equals(workedOn)
                        && LastSeal.isChangedSince(desk.state().journal());
        };
    }

    private void show() {
        Case now = desk.state().open();
        if (now == null || desk.place().view() != Place.View.REVIEW) {
            return;
        }
        Node wanted = draft.node();
        if (isSealShown(now)) {
            sealed.show(now);
            wanted = sealed.node();
        } else if (now.standing() == Standing.IN_REVIEW) {
            review.show(now);
            wanted = review.node();
        } else {
            draft.show(now, LastSeal.isChangedSince(desk.state().journal()));
        }
        if (!wanted.equals(node.getCenter())) {
            node.setCenter(wanted);
        }
    }
}
