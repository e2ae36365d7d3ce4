package touchstone.model.merge;

import java.time.Instant;
import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.Person;

/**
 * A dispute that somebody has settled since the copies came together.
 *
 * @param dispute what was said, and by whom
 * @param then the case as it stood while it was open
 * @param by who settled it
 * @param at when, UTC, by the clock of their machine
 * @param chosen the side that they chose; nothing where they said something else
 */
public record Settlement(Dispute dispute, Case then, Person by, Instant at, Optional<Dispute.Side> chosen) {}
