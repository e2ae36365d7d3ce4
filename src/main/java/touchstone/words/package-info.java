/** The words that people read: messages by key, names of the model's values, dates, sizes and lines of the journal. */
@NullMarked
package touchstone.words;

import org.jspecify.annotations.NullMarked;
