package touchstone.desk;

import java.util.List;
import java.util.function.Consumer;
import touchstone.evidence.place.Countries;
import touchstone.model.Outcome;
import touchstone.model.Outline;
import touchstone.words.Words;
import touchstone.work.Work;

/** The outline map that comes with the program, read beside the window. */
public final class WorldMap {

    private final Work work;

    /** The map, read with this. */
    public WorldMap(Work work) {
        this.work = work;
    }

    /** The outlines of all countries. */
    public void outlines(Consumer<List<Outline>> then) {
        work.begin(
                Words.text("evidence.map.reading"),
                _ -> Outcome.done(Countries.shipped().outlines()),
                found -> found.result().ifPresent(then));
    }
}
