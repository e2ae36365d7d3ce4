/** The report: one HTML file that stands alone, in which nothing from a case can become anything but text. */
@NullMarked
package touchstone.exchange.html;

import org.jspecify.annotations.NullMarked;
