/** The timeline of a case as a picture, drawn without a window and with the program's own fonts. */
@NullMarked
package touchstone.exchange.picture;

import org.jspecify.annotations.NullMarked;
