/** A whole case in one file, laid out as BagIt, that anybody can check without Touchstone. */
@NullMarked
package touchstone.exchange.bundle;

import org.jspecify.annotations.NullMarked;
