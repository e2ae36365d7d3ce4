/** What every screen shares: colours and type, icons, commands with their keys, and the small parts that screens are put together from. */
@NullMarked
package touchstone.ui.kit;

import org.jspecify.annotations.NullMarked;
