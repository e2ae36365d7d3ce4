/** What could hang or crash on a stranger's file, done in a child process with little memory, little time and no window. */
@NullMarked
package touchstone.isolated;

import org.jspecify.annotations.NullMarked;
