package touchstone.claims;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Sureness;
import touchstone.model.Trouble;

/** A finder whose better order, the first one upside down, takes as long as a test wants; so may its first. */
public final class SlowFinder implements ClaimFinder {

    private final CueFinder cues = new CueFinder();
    private CountDownLatch first = new CountDownLatch(0);
    private CountDownLatch better = new CountDownLatch(1);

    /** Holds the first order up as well, in the midst of the reading. */
    public SlowFinder holdingFirst() {
        first = new CountDownLatch(1);
        return this;
    }

    /** Lets the better order come. */
    public void release() {
        better.countDown();
    }

    /** Holds the next better order up again. */
    public void hold() {
        better = new CountDownLatch(1);
    }

    @Override
    public void prepare() {
        // nothing to wait for
    }

    @Override
    public Outcome<Found> first(Article article, Progress progress) {
        return cues.first(article, new Progress() {
            @Override
            public void at(long done, long of) {
                progress.at(done, of);
                if (done == of / 2) {
                    waits(first, progress);
                }
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        });
    }

    @Override
    public boolean hasMore(Article article) {
        return true;
    }

    @Override
    public Outcome<Found> find(Article article, Progress progress) {
        progress.at(1, 4);
        if (!waits(better, progress)) {
            return Outcome.refused(Trouble.forbidden("trouble.claims.cancelled"));
        }
        return cues.find(article, progress)
                .map(found -> new Found(
                        found.claims().stream().map(SlowFinder::turned).toList(),
                        found.boilerplate(),
                        found.sentences(),
                        "slow 1"));
    }

    private static Claim turned(Claim claim) {
        return claim.standing(claim.passages(), claim.wording(), 1 - claim.score(), claim.reasons());
    }

    /** Whether it was let go, and not cancelled. */
    private static boolean waits(CountDownLatch gate, Progress progress) {
        try {
            while (!gate.await(5, TimeUnit.MILLISECONDS)) {
                if (progress.cancelled()) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    @Override
    public Sureness sureness(@Nullable String language, String finder) {
        return finder.equals("slow 1") ? Sureness.MEASURED : Sureness.RULES;
    }
}
