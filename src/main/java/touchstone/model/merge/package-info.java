/** What two or more copies of a case say together, whoever did what on which of them. */
@NullMarked
package touchstone.model.merge;

import org.jspecify.annotations.NullMarked;
