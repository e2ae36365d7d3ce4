package touchstone.ui.kit;

import javafx.scene.input.KeyEvent;

/** Something that, while it or a part of it has the focus, needs some keys for itself: they mean no command then. */
public interface OwnKeys {

    /** Whether a key that went down is meant for this, just now. */
    boolean wants(KeyEvent event);
}
