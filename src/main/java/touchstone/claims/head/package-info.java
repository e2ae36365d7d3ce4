/** Small learned functions from the features of a sentence to its check-worthiness: kept in files, explained, and learned again. */
@NullMarked
package touchstone.claims.head;

import org.jspecify.annotations.NullMarked;
