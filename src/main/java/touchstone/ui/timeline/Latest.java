package touchstone.ui.timeline;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.work.Work;

/**
 * Works something out for the window: at once where it is little, beside it where it is much. Who asks again before it is
 * there gets only the later answer. To be asked on the window's thread.
 *
 * @param <T> what is worked out
 */
final class Latest<T> {

    private final Work work;
    private final String title;
    private boolean busy;
    private @Nullable Runnable next;

    /**
     * Something to work out.
     *
     * @param title what the work is called while it is under way
     */
    Latest(Work work, String title) {
        this.work = work;
        this.title = title;
    }

    /**
     * Asks for it.
     *
     * @param isMuch whether it may take longer than a frame
     * @param what works it out, on any thread
     * @param then gets it on the window's thread
     */
    void ask(boolean isMuch, Supplier<T> what, Consumer<T> then) {
        next = null;
        if (busy) {
            next = () -> ask(isMuch, what, then);
        } else if (isMuch) {
            busy = true;
            work.begin(title, _ -> Outcome.done(what.get()), outcome -> {
                busy = false;
                Runnable later = next;
                if (later == null) {
                    outcome.result().ifPresent(then);
                } else {
                    later.run();
                }
            });
        } else {
            then.accept(what.get());
        }
    }
}
