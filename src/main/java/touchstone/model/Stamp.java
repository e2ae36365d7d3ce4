package touchstone.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who made an edit, when, and as which entry of the case's journal.
 *
 * @param number of the entry within its case, from 1
 * @param by who
 * @param at when, by the clock of the machine, UTC, to the millisecond
 */
public record Stamp(int number, Person by, Instant at) {

    public Stamp {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
