/** What a house's own choices teach the claim finder, and how what was learned compares with what was there. */
@NullMarked
package touchstone.model.learning;

import org.jspecify.annotations.NullMarked;
