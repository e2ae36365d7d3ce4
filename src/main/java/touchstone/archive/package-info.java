/** Archives that strangers send, ZIP, WARC and WACZ, read within limits, one way, and never by unpacking anything to a disk. */
@NullMarked
package touchstone.archive;

import org.jspecify.annotations.NullMarked;
