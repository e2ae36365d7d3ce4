/** Readers from bytes to an article: plain text, Markdown, a page saved by a browser, and pasted text; one file a format. */
@NullMarked
package touchstone.article;

import org.jspecify.annotations.NullMarked;
