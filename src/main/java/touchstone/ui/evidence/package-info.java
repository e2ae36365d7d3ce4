/** The evidence screen: what the case holds, one piece as itself, and what it says of a claim. */
@NullMarked
package touchstone.ui.evidence;

import org.jspecify.annotations.NullMarked;
