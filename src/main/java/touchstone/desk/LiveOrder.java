package touchstone.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.claims.ClaimFinder;
import touchstone.claims.Found;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Sureness;
import touchstone.model.edit.Edit;
import touchstone.words.Words;
import touchstone.work.Job;
import touchstone.work.Work;

/**
 * The better order of claims that follows a first one: worked out beside the window, one case after another, and never
 * put under the person's hand. Where nobody has touched the claims it comes by itself; else it waits to be asked for.
 */
public final class LiveOrder {

    /** How far the better order of the open case's claims is. */
    public enum Stage {
        /** There is none, or it is shown. */
        SETTLED,
        /** It is being worked out. */
        COMING,
        /** It waits for the person. */
        READY,
        /** The person cancelled it: the first order stays. */
        CANCELLED
    }

    private final LiveDesk desk;
    private final Work work;
    private final List<Following> followings = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.SETTLED);
    private String open = "";
    private boolean isTouched;

    /** What follows for one case. */
    private static final class Following {
        private final Case of;
        private final String first;
        private @Nullable Job job;
        private @Nullable Found found;
        private boolean isOver;

        Following(Case of, String first) {
            this.of = of;
            this.first = first;
        }

        Stage stage() {
            return found != null ? Stage.READY : isOver ? Stage.CANCELLED : Stage.COMING;
        }
    }

    /** Orders the claims of cases at a desk. */
    public LiveOrder(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        desk.stateProperty().subscribe(_ -> moved());
    }

    /** How far the better order of the open case's claims is; changes on the window's thread. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Works out a better order of a case's claims, where the finder has one. */
    public void follow(Case begun) {
        if (finder().hasMore(begun.article()) && of(begun.id()).isEmpty()) {
            followings.add(new Following(begun, desk.state().finder()));
            beginNext();
            settle();
        }
    }

    /** Whether {@link #better} would do anything. */
    public boolean isPossible() {
        Case now = desk.state().open();
        return now != null
                && desk.inTheWay() == null
                && (stage.get() == Stage.READY || (stage.get() != Stage.COMING && isByRules(now)));
    }

    private boolean isByRules(Case now) {
        return desk.sureness() == Sureness.RULES && finder().hasMore(now.article());
    }

    /** Shows the better order that is ready, or works one out where the claims stand in a first order. */
    public void better() {
        Case now = desk.state().open();
        if (now == null || !isPossible()) {
            return;
        }
        of(now.id()).filter(following -> following.found != null).ifPresentOrElse(this::show, () -> {
            keep();
            isTouched = false;
            follow(now);
        });
    }

    /** Stops working a better order out; the first one stays. */
    public void cancel() {
        current().map(following -> following.job).ifPresent(Job::cancel);
    }

    /** Keeps the order that is shown, and says no more of a better one. */
    public void keep() {
        current().filter(following -> following.stage() != Stage.COMING).ifPresent(followings::remove);
        settle();
    }

    /** The person's hand is on the claims: from here on their order stays until it is asked for. */
    public void touch() {
        isTouched = true;
    }

    private ClaimFinder finder() {
        return desk.desk().tools().finder();
    }

    private Optional<Following> of(String caseId) {
        return followings.stream()
                .filter(following -> following.of.id().equals(caseId))
                .findFirst();
    }

    private Optional<Following> current() {
        return of(open);
    }

    private void moved() {
        String now = desk.state().now().map(Case::id).orElse("");
        if (!now.equals(open)) {
            open = now;
            isTouched = false;
        }
        settle();
    }

    private void beginNext() {
        boolean isBusy = followings.stream().anyMatch(following -> following.job != null && isUnderWay(following));
        if (!isBusy) {
            current()
                    .filter(LiveOrder::waits)
                    .or(() -> followings.stream().filter(LiveOrder::waits).findFirst())
                    .ifPresent(this::begin);
        }
    }

    private static boolean waits(Following following) {
        return following.job == null;
    }

    private static boolean isUnderWay(Following following) {
        return following.found == null && !following.isOver;
    }

    private void begin(Following next) {
        Job job = work.begin(
                Words.text("desk.ordering"),
                progress -> finder().find(next.of.article(), progress),
                outcome -> arrived(next, outcome));
        next.job = job;
        job.endedProperty().subscribe((_, _) -> ended(next));
    }

    /** Comes before {@link #arrived}; a job that was cancelled may still bring its outcome then. */
    private void ended(Following following) {
        following.isOver = true;
        beginNext();
        settle();
    }

    private void arrived(Following following, Outcome<Found> outcome) {
        following.found = outcome.result()
                .filter(found -> !found.finder().equals(following.first))
                .orElse(null);
        if (following.found == null) {
            followings.remove(following);
        }
        outcome.refusal().ifPresent(desk::tell);
        settle();
    }

    private void settle() {
        Following following = current().orElse(null);
        if (following != null && following.found != null && isUntouched()) {
            show(following);
        } else {
            stage.set(following == null ? Stage.SETTLED : following.stage());
        }
    }

    private boolean isUntouched() {
        return !isTouched
                && desk.place().claim() == 0
                && desk.inTheWay() == null
                && desk.state().journal().stream()
                        .skip(2)
                        .allMatch(entry -> entry.edit().sort() == Edit.Sort.LOOK);
    }

    private void show(Following following) {
        Found found = following.found;
        followings.remove(following);
        stage.set(Stage.SETTLED);
        if (found != null) {
            desk.ask(
                    desk.here(() -> desk.desk().rank(found)),
                    outcome -> outcome.refusal().ifPresent(desk::tell));
        }
    }
}
