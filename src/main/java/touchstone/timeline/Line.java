package touchstone.timeline;

import java.util.List;

/** The line of time: where each extent lies along it. Two times that follow one another never lie the other way round. */
interface Line {

    /** Where an extent begins and ends, in pixels from the left. */
    Place of(Extent extent);

    /** The stretches along it. */
    List<Chart.Panel> panels();

    /** Where it leaves time out. */
    List<Chart.Break> breaks();

    /** Times along it. */
    List<Chart.Tick> ticks();

    /** Whether its stretches are days, or times that are known no closer, so that words need not name the day again. */
    boolean namesDays();

    /** Its whole length in pixels. */
    double length();

    /**
     * A place along the line.
     *
     * @param from where it begins
     * @param to where it ends
     */
    record Place(double from, double to) {}
}
