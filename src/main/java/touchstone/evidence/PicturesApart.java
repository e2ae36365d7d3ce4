package touchstone.evidence;

import java.util.List;
import touchstone.isolated.Isolated;
import touchstone.model.DrawnPicture;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/** Has pictures looked into in a child process, and believes of its answers only what can be one. */
final class PicturesApart implements Pictures {

    private final Isolated isolated;

    PicturesApart(Isolated isolated) {
        this.isolated = isolated;
    }

    @Override
    public Outcome<List<Fact>> facts(String name, byte[] bytes, Progress progress) {
        return isolated.ask(PictureFactsTask.NAME, name, bytes, progress)
                .then(answer -> PictureAnswer.facts(answer).map(Outcome::done).orElseGet(() -> crashed(name)));
    }

    @Override
    public Outcome<DrawnPicture> drawn(String name, byte[] bytes, Progress progress) {
        return isolated.ask(PictureDrawnTask.NAME, name, bytes, progress)
                .then(answer -> PictureAnswer.drawn(answer).orElseGet(() -> crashed(name)));
    }

    private static <T> Outcome<T> crashed(String name) {
        return Outcome.refused(Trouble.unreadable("trouble.isolated.crashed", name));
    }
}
