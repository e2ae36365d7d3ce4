/** The history of the open case: entry by entry, narrowed to what is looked for, and the case as it was beside what it is. */
@NullMarked
package touchstone.ui.journal;

import org.jspecify.annotations.NullMarked;
