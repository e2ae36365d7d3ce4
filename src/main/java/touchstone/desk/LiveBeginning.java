package touchstone.desk;

import java.util.function.Consumer;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.words.Words;
import touchstone.work.Job;
import touchstone.work.Work;

/** Begins cases beside the window: a long article takes its time to be written, and until that begins it can be cancelled. */
public final class LiveBeginning {

    private final LiveDesk desk;
    private final Work work;

    /** Begins cases at a desk. */
    public LiveBeginning(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    /** Says whether the article of a case that was just begun is in the case file a second time. */
    public void again(Case begun, Consumer<Again> then) {
        desk.ask(
                () -> Outcome.done(Again.ofArticle(desk.desk(), begun)),
                found -> found.result().flatMap(again -> again).ifPresent(then));
    }

    /** Puts an article that was read into the case file, and shows its case. */
    public Job begin(Arrival arrival, Consumer<Outcome<Case>> then) {
        return work.begin(
                Words.text("desk.keeping-article", arrival.article().title()),
                progress -> desk.askAndWait(() -> progress.cancelled()
                        ? Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"))
                        : desk.desk().begin(arrival, null)),
                outcome -> desk.begun(outcome, then));
    }
}
