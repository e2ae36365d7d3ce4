/** The sheet of signing keys: the person's own, and those of others with what stands behind each. */
@NullMarked
package touchstone.ui.keyring;

import org.jspecify.annotations.NullMarked;
