/** What is in a PDF document: what it says of itself, how it came to be, its words and its pages. Only ever in a child process. */
@NullMarked
package touchstone.evidence.document;

import org.jspecify.annotations.NullMarked;
