/** What is in a PDF document, read in a child process: what it says of itself, how it came to be, its words and pages. */
@NullMarked
package touchstone.evidence.document;

import org.jspecify.annotations.NullMarked;
