/** What of a picture survives when it is cropped, mirrored, made smaller, captioned and saved again. */
@NullMarked
package touchstone.evidence.likeness;

import org.jspecify.annotations.NullMarked;
