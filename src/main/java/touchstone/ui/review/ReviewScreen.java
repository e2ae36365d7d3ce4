package touchstone.ui.review;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.model.Case;
import touchstone.model.Standing;
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
    private @Nullable Standing shown;

    /** The screen; its commands join the others. */
    public ReviewScreen(LiveDesk desk, Work work, Clock clock, Commands commands) {
        this(desk, work, clock, commands, ReportPicker.ofTheSystem());
    }

    /** The screen with another way of picking where a report goes. */
    public ReviewScreen(LiveDesk desk, Work work, Clock clock, Commands commands, ReportPicker picker) {
        this.desk = desk;
        this.draft = new DraftPane(desk);
        this.review = new ReviewPane(desk, clock);
        this.sealed = new SealedPane(desk, work, clock, picker);
        node.getStyleClass().add("review-screen");
        new ReviewCommands(desk, review, sealed).addTo(commands);
        desk.stateProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe((before, now) -> {
            boolean left =
                    before.place().view() == Place.View.REVIEW && now.place().view() != Place.View.REVIEW;
            if (left) {
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
        switch (now.standing()) {
            case DRAFT, RETURNED -> draft.focus();
            case IN_REVIEW -> review.focus();
            case SIGNED_OFF -> sealed.focus();
        }
    }

    private void show() {
        Case now = desk.state().open();
        if (now == null || desk.place().view() != Place.View.REVIEW) {
            return;
        }
        switch (now.standing()) {
            case DRAFT, RETURNED -> draft.show(now);
            case IN_REVIEW -> review.show(now);
            case SIGNED_OFF -> sealed.show(now);
        }
        if (now.standing() != shown) {
            shown = now.standing();
            node.setCenter(paneOf(now.standing()));
        }
    }

    private Node paneOf(Standing standing) {
        return switch (standing) {
            case DRAFT, RETURNED -> draft.node();
            case IN_REVIEW -> review.node();
            case SIGNED_OFF -> sealed.node();
        };
    }
}
