/** What travels under a passphrase, in the form of the tool age. */
@NullMarked
package touchstone.exchange.locked;

import org.jspecify.annotations.NullMarked;
