/** Places on Earth without a network: the outlines of countries, and in or near which of them a point lies. */
@NullMarked
package touchstone.evidence.place;

import org.jspecify.annotations.NullMarked;
