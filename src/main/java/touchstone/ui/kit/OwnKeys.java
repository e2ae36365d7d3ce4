package touchstone.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Something that, while it or a part of it has the focus, needs some keys for itself: they mean no command then. */
public interface OwnKeys {

    /** Whether a key that went down, or a sign that was typed, is meant for this, just now. */
    boolean wants(KeyEvent event);

    /** Whether whatever has the focus in a scene, or something around it, wants a key for itself. */
    static boolean isWanted(@Nullable Scene scene, KeyEvent event) {
        for (Node at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at instanceof OwnKeys own && own.wants(event)) {
                return true;
            }
        }
        return false;
    }
}
