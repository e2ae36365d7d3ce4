/** The only threads of the program: background work with progress, cancel and outcome, and the one thread of the case file. */
@NullMarked
package touchstone.work;

import org.jspecify.annotations.NullMarked;
