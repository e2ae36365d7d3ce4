package touchstone.desk;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.picture.ErrorLevels;
import touchstone.evidence.picture.NoiseView;
import touchstone.model.DrawnPicture;
import touchstone.model.Outcome;
import touchstone.words.Words;
import touchstone.work.Job;
import touchstone.work.Work;

/** What can be made visible in a picture, computed beside the window; only the view asked for last is finished. */
public final class PictureViews {

    private final Work work;
    private @Nullable Job underWay;
    private long asked;

    /** Views computed with this. */
    public PictureViews(Work work) {
        this.work = work;
    }

    /**
     * What saving it once more would change.
     *
     * @param quality of the JPEG, from 1 to 100
     */
    public void errorLevels(DrawnPicture picture, int quality, Consumer<Outcome<DrawnPicture>> then) {
        begin(Words.text("evidence.view.error-levels"), progress -> ErrorLevels.of(picture, quality, progress), then);
    }

    /** How grainy it is, place by place. */
    public void noise(DrawnPicture picture, Consumer<Outcome<DrawnPicture>> then) {
        begin(Words.text("evidence.view.noise"), progress -> NoiseView.of(picture, progress), then);
    }

    /** What was ready before it was cancelled comes all the same: only what was asked for last is handed on. */
    private void begin(String title, Work.Task<DrawnPicture> task, Consumer<Outcome<DrawnPicture>> then) {
        cancel();
        long number = asked;
        underWay = work.begin(title, task, outcome -> {
            if (number == asked) {
                then.accept(outcome);
            }
        });
    }

    /** Stops what is under way, and hands nothing on that comes of it. */
    public void cancel() {
        asked++;
        if (underWay != null) {
            underWay.cancel();
            underWay = null;
        }
    }
}
