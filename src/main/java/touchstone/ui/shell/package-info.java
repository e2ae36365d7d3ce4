/** The frame around every screen: rail, top bar, status bar, the first start, and opening articles. */
@NullMarked
package touchstone.ui.shell;

import org.jspecify.annotations.NullMarked;
