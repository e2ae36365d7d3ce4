/** What the program notices in a case and a person should look at, one check a file, each a pure function. */
@NullMarked
package touchstone.findings;

import org.jspecify.annotations.NullMarked;
