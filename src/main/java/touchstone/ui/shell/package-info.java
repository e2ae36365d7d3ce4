/** The frame around every screen: rail, top bar, status bar, the first start, opening articles, and the journal. */
@NullMarked
package touchstone.ui.shell;

import org.jspecify.annotations.NullMarked;
