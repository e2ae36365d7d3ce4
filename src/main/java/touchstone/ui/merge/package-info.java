/** Colleagues’ copies of a case: what a bundle would bring, what came with it, and what a person has to settle. */
@NullMarked
package touchstone.ui.merge;

import org.jspecify.annotations.NullMarked;
