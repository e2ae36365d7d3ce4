/** A house's own head: learned from its choices beyond the one shipped, compared on choices held back, kept as a readable file. */
@NullMarked
package touchstone.claims.house;

import org.jspecify.annotations.NullMarked;
