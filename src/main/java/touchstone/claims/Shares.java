package touchstone.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/**
 * Work on the items of a list that need nothing of one another, shared among several that each take the next item. What
 * comes of it is in the order of the list, whoever did which.
 *
 * @param <R> what comes of an item
 */
final class Shares<R> {

    private final Progress progress;
    private final IntFunction<Outcome<R>> act;
    private final List<@Nullable R> results;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Trouble> trouble = new AtomicReference<>();

    private Shares(int items, Progress progress, IntFunction<Outcome<R>> act) {
        this.progress = progress;
        this.act = act;
        this.results = Arrays.asList(newArray(items));
    }

    @SuppressWarnings("unchecked")
    private static <R> @Nullable R[] newArray(int length) {
        return (@Nullable R[]) new Object[length];
    }

    /**
     * Does something with each item.
     *
     * @param items how many there are
     * @param together does what it is given, at once where it can, and returns when all is done
     * @param progress counts items; when it is cancelled, what was done so far is thrown away
     * @param act what to do with the item of that place
     * @return what came of each, in order; refused with the first trouble, or where cancelled
     */
    static <R> Outcome<List<R>> of(
            int items, Consumer<List<Runnable>> together, Progress progress, IntFunction<Outcome<R>> act) {
        Shares<R> shares = new Shares<>(items, progress, act);
        int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, Math.max(1, items));
        together.accept(Collections.nCopies(workers, shares::work));
        return shares.outcome();
    }

    private void work() {
        for (int item = next.getAndIncrement();
                item < results.size() && trouble.get() == null;
                item = next.getAndIncrement()) {
            if (progress.cancelled()) {
                trouble.compareAndSet(null, Trouble.forbidden("trouble.claims.cancelled"));
                return;
            }
            int place = item;
            act.apply(place).either(result -> results.set(place, result), why -> trouble.compareAndSet(null, why));
            progress.at(done.incrementAndGet(), results.size());
        }
    }

    private Outcome<List<R>> outcome() {
        Trouble why = trouble.get();
        if (why != null) {
            return Outcome.refused(why);
        }
        List<R> all = new ArrayList<>();
        for (R result : results) {
            if (result != null) {
                all.add(result);
            }
        }
        return Outcome.done(all);
    }
}
