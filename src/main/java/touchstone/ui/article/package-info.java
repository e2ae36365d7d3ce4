/** The article as a page worth reading, with its claims marked in the text and in the margin. */
@NullMarked
package touchstone.ui.article;

import org.jspecify.annotations.NullMarked;
