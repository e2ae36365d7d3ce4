package touchstone.desk;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.casefile.JournalLine;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Rewind;
import touchstone.work.Work;

/**
 * The history of the open case as the window reads it: told, and gone back to, beside the window. Of what is asked while
 * an answer is on its way only the last is answered.
 */
public final class LiveHistory {

    private final LiveDesk desk;
    private final Work work;
    private List<Entry> journal = List.of();
    private Rewind rewind = new Rewind(List.of());
    private @Nullable Runnable next;
    private boolean isGoingBack;

    /** The history of the case that is open at a desk. */
    public LiveHistory(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    private record Lines(List<JournalLine> journal, List<JournalLine> merged) {}

    /**
     * Tells the whole history of the open case, for whoever works here.
     *
     * @param title what that is called while it is under way
     * @param then gets it on the window's thread, in the order of the journal
     */
    public void tell(String title, Consumer<Outcome<List<Told>>> then) {
        Case now = desk.state().open();
        if (now == null) {
            then.accept(Outcome.refused(Trouble.forbidden("trouble.desk.nothing-open")));
            return;
        }
        Cover cover = Cover.of(now, desk.state().who());
        work.begin(
                title,
                _ -> desk.askAndWait(() -> Outcome.done(lines(now)))
                        .map(lines -> Chronicle.of(lines.journal, lines.merged, cover)),
                then);
    }

    private Lines lines(Case of) {
        return new Lines(
                desk.desk().file().journal(of.number()), desk.desk().file().merged(of.number()));
    }

    /**
     * Goes back to the open case as it was after an entry.
     *
     * @param title what that is called while it is under way
     * @param then gets it on the window's thread
     */
    public void at(int entry, String title, Consumer<Outcome<Past>> then) {
        if (isGoingBack) {
            next = () -> at(entry, title, then);
            return;
        }
        isGoingBack = true;
        next = null;
        Case now = desk.state().open();
        Rewind way = wayBack();
        work.begin(title, _ -> past(way, entry, now), outcome -> {
            isGoingBack = false;
            Runnable later = next;
            if (later == null) {
                then.accept(outcome);
            } else {
                later.run();
            }
        });
    }

    private Rewind wayBack() {
        List<Entry> all = desk.state().journal();
        if (!all.equals(journal)) {
            journal = all;
            rewind = new Rewind(all);
        }
        return rewind;
    }

    private Outcome<Past> past(Rewind way, int entry, @Nullable Case now) {
        int number = now == null ? 0 : now.number();
        return way.at(entry)
                .map(then -> then.numbered(number))
                .map(then -> new Past(entry, then, desk.desk().tools().checks().in(then)));
    }
}
