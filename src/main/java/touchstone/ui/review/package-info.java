/** The review screen: a case before it is sent, in review, and under its seal. */
@NullMarked
package touchstone.ui.review;

import org.jspecify.annotations.NullMarked;
