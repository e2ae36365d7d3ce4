package touchstone.ui.review;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.model.Case;
import touchstone.model.Person;
import touchstone.model.Standing;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.words.Words;

/** What can be done in a review, by key and from the palette. */
final class ReviewCommands {

    private static final List<Act> RATINGS =
            List.of(Act.RATE_1, Act.RATE_2, Act.RATE_3, Act.RATE_4, Act.RATE_5, Act.RATE_6);

    private final LiveDesk desk;
    private final ReviewPane review;
    private final SealedPane sealed;

    ReviewCommands(LiveDesk desk, ReviewPane review, SealedPane sealed) {
        this.desk = desk;
        this.review = review;
        this.sealed = sealed;
    }

    void addTo(Commands commands) {
        ObservableValue<Boolean> reading = where(() -> isAt(Standing.IN_REVIEW) && isHere());
        Supplier<String> onlyInReview = () -> Words.text("review.only-in-review");
        commands.add(
                here(Act.NEXT_CLAIM, () -> review.move(1)).when(reading, onlyInReview),
                here(Act.PREVIOUS_CLAIM, () -> review.move(-1)).when(reading, onlyInReview),
                here(Act.COMMENT, review::comment).when(reading, onlyInReview));
        for (int at = 0; at < RATINGS.size(); at++) {
            int step = at;
            commands.add(here(RATINGS.get(at), () -> review.rate(step)).when(reading, onlyInReview));
        }
        commands.add(
                Command.of(Act.RETURN, () -> {
                            desk.go(Place.View.REVIEW);
                            review.decision().askWhy();
                        })
                        .when(
                                where(() -> isAt(Standing.IN_REVIEW) && isEditor()),
                                () -> Words.text(isEditor() ? "review.only-in-review" : "review.return.editors-only")),
                Command.of(Act.SIGN_OFF, () -> review.decision().sign())
                        .when(
                                where(() -> isAt(Standing.IN_REVIEW)
                                        && isHere()
                                        && review.decision().maySign()),
                                this::whyNotSign),
                Command.of(Act.REOPEN, () -> {
                            desk.go(Place.View.REVIEW);
                            sealed.askToReopen();
                        })
                        .when(where(() -> isAt(Standing.SIGNED_OFF)), () -> Words.text("review.only-sealed")),
                Command.of(Act.REPORT, () -> {
                            desk.go(Place.View.REVIEW);
                            sealed.handOver("html");
                        })
                        .when(where(() -> desk.state().open() != null), () -> Words.text("review.only-open")));
    }

    private String whyNotSign() {
        String reason = review.decision().whyNot();
        return !isAt(Standing.IN_REVIEW) || reason.isEmpty() ? Words.text("review.only-in-review") : reason;
    }

    private static Command here(Act act, Runnable action) {
        return Command.of(act, action).under("review-" + act.id());
    }

    private ObservableValue<Boolean> where(BooleanSupplier is) {
        return Bindings.createBooleanBinding(is::getAsBoolean, desk.stateProperty(), desk.settingsProperty());
    }

    private boolean isHere() {
        return desk.place().view() == Place.View.REVIEW;
    }

    private boolean isAt(Standing standing) {
        Case now = desk.state().open();
        return now != null && now.standing() == standing;
    }

    private boolean isEditor() {
        return desk.state().who().role() == Person.Role.EDITOR;
    }
}
