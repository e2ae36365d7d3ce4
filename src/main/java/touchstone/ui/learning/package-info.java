/** The sheet over the window on which a house looks at what its choices teach the claim finder, uses it, and goes back. */
@NullMarked
package touchstone.ui.learning;

import org.jspecify.annotations.NullMarked;
