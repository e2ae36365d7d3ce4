package touchstone.ui.kit;

import javafx.scene.layout.Region;

/** One screen of the window, as the frame around it knows it. */
public interface Screen {

    /** What is shown; the same node every time. */
    Region node();

    /** Takes the focus to where the person will want it; called when the screen is shown. */
    void focus();
}
