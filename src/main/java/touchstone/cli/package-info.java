/** The same program without a window: one command a file, for scripts, batch work, and the stranger who only wants to verify. */
@NullMarked
package touchstone.cli;

import org.jspecify.annotations.NullMarked;
