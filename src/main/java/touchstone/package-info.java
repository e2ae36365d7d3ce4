/** The start of the program and the one place where its parts are made and handed to each other. */
@NullMarked
package touchstone;

import org.jspecify.annotations.NullMarked;
