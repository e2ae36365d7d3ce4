/** The open case and what can be done with it: who is working, what they may do now, undo, and where they were. */
@NullMarked
package touchstone.desk;

import org.jspecify.annotations.NullMarked;
