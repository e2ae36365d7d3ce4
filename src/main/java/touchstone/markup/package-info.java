/** Pages of HTML that strangers send, parsed within limits of depth and number, for articles and for evidence. */
@NullMarked
package touchstone.markup;

import org.jspecify.annotations.NullMarked;
