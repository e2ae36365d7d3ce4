/** What a sentence means, as numbers: word pieces, and the network that reads them. */
@NullMarked
package touchstone.claims.encoder;

import org.jspecify.annotations.NullMarked;
