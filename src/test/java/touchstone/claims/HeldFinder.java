package touchstone.claims;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Sureness;

/**
 * A finder whose better order stops where it has read some sentences, until somebody cancels it: how fast the machine is
 * makes no difference.
 *
 * @param real what finds
 * @param sentences how many it reads before it stops
 */
public record HeldFinder(ClaimFinder real, int sentences) implements ClaimFinder {

    @Override
    public void prepare() {
        real.prepare();
    }

    @Override
    public Outcome<Found> first(Article article, Progress progress) {
        return real.first(article, progress);
    }

    @Override
    public boolean hasMore(Article article) {
        return real.hasMore(article);
    }

    @Override
    public Outcome<Found> find(Article article, Progress progress) {
        return real.find(article, new Progress() {
            @Override
            public void at(long done, long of) {
                progress.at(done, of);
                if (done >= sentences) {
                    waits(progress);
                }
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        });
    }

    private static void waits(Progress progress) {
        CountDownLatch never = new CountDownLatch(1);
        try {
            boolean isOver = progress.cancelled();
            while (!isOver) {
                isOver = never.await(5, TimeUnit.MILLISECONDS) || progress.cancelled();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Sureness sureness(@Nullable String language, String finder) {
        return real.sureness(language, finder);
    }
}
