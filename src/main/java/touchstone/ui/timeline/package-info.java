/** The timeline of the open case: a picture of its times, and the same times line by line. */
@NullMarked
package touchstone.ui.timeline;

import org.jspecify.annotations.NullMarked;
