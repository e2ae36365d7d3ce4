/** From what a person holds, a file or words or an address, to a piece of evidence with what can be read from it. */
@NullMarked
package touchstone.evidence;

import org.jspecify.annotations.NullMarked;
