/** The claims of the open case: the list of them, and the open claim with its evidence, its verdict and all that is done to it. */
@NullMarked
package touchstone.ui.claims;

import org.jspecify.annotations.NullMarked;
