/** All cases of the case file: who waits for whom, what was found where, and the queue of those in review. */
@NullMarked
package touchstone.ui.cases;

import org.jspecify.annotations.NullMarked;
