/** The times that a case holds, in order, and how they lie beside one another on a line, drawn by nobody yet. */
@NullMarked
package touchstone.timeline;

import org.jspecify.annotations.NullMarked;
