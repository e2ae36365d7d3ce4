package touchstone.ui.shell;

import java.time.Clock;
import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Labels;
import touchstone.words.Sizes;
import touchstone.words.Words;
import touchstone.work.Job;
import touchstone.work.Work;

/** Work that takes more than a second, with how far it is and a way to cancel it. */
final class RunningWork {

    private static final Duration BEFORE_SHOWN = Duration.ofSeconds(1);
    private static final double BAR = 140;

    private final Work work;
    private final Clock clock;
    private final HBox node = new HBox();
    private final Label title = Labels.of("");
    private final ProgressBar bar = new ProgressBar();
    private final Label left = Labels.of("");
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private final PauseTransition patience =
            new PauseTransition(javafx.util.Duration.millis((double) BEFORE_SHOWN.toMillis()));
    private @Nullable Job shown;

    RunningWork(Work work, Clock clock) {
        this.work = work;
        this.clock = clock;
        node.getStyleClass().add("running-work");
        title.getStyleClass().add("first");
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        bar.setAccessibleText(Words.text("shell.work.progress"));
        Button cancel = Buttons.styled(Buttons.plain(Words.text("shell.work.cancel"), this::cancel), "tiny");
        node.getChildren().addAll(title, bar, left, cancel);
        patience.setOnFinished(_ -> settle());
        work.running().addListener((ListChangeListener<Job>) _ -> settle());
        settle();
    }

    HBox node() {
        return node;
    }

    /** Whether something has run for more than a second. */
    ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    private void settle() {
        Job oldest = work.running().isEmpty() ? null : work.running().getFirst();
        if (oldest == null) {
            patience.stop();
            shown = null;
            showing.set(false);
            return;
        }
        Duration ran = Duration.between(oldest.begun(), clock.instant());
        if (ran.compareTo(BEFORE_SHOWN) < 0) {
            showing.set(false);
            patience.setDuration(
                    javafx.util.Duration.millis(BEFORE_SHOWN.minus(ran).toMillis() + 1.0));
            patience.playFromStart();
        } else if (oldest != shown) {
            show(oldest);
        }
    }

    private void show(Job job) {
        shown = job;
        job.doneProperty().subscribe(_ -> update(job));
        job.ofProperty().subscribe(_ -> update(job));
        update(job);
        showing.set(true);
    }

    private void update(Job job) {
        if (job != shown) {
            return;
        }
        long done = job.doneProperty().get();
        long of = job.ofProperty().get();
        title.setText(of > 0 ? figures(job, done, of) : job.title());
        bar.setProgress(of > 0 ? (double) done / of : ProgressBar.INDETERMINATE_PROGRESS);
        left.setText(of > 0 && done > 0 ? timeLeft(job, done, of) : "");
    }

    private static String figures(Job job, long done, long of) {
        return job.isInBytes()
                ? Words.text("shell.work.bytes", job.title(), Sizes.of(done, of))
                : Words.text("shell.work.figures", job.title(), done, of);
    }

    private String timeLeft(Job job, long done, long of) {
        double ran = Duration.between(job.begun(), clock.instant()).toMillis();
        long seconds = Math.round(ran / done * (of - done) / 1000);
        return seconds < 60
                ? Words.text("shell.work.seconds-left", Math.max(1, seconds))
                : Words.text("shell.work.minutes-left", Math.round(seconds / 60.0));
    }

    private void cancel() {
        if (shown != null) {
            shown.cancel();
        }
    }
}
