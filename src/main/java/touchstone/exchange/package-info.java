/** What leaves the house so that a stranger can read and verify it: reports and seals. */
@NullMarked
package touchstone.exchange;

import org.jspecify.annotations.NullMarked;
