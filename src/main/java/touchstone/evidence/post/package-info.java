/** Social posts as files hold them, one shape a file, and the times that posts carry in their ids. */
@NullMarked
package touchstone.evidence.post;

import org.jspecify.annotations.NullMarked;
