/** The changes that a person can make to a case, one a file, and the rules that each of them keeps. */
@NullMarked
package touchstone.model.edit;

import org.jspecify.annotations.NullMarked;
