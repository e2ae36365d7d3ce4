package touchstone.ui.evidence;

import java.util.List;
import javafx.scene.Parent;
import touchstone.ui.DeskForTests;
import touchstone.ui.kit.Commands;

/** The screen of evidence, for a desk to which hostile files are brought. */
public final class HostileWindow {

    private HostileWindow() {}

    /** The screen on a desk. */
    public static Parent on(DeskForTests desk) {
        return new EvidenceScreen(desk.live(), desk.work(), new Commands(), _ -> List.of()).node();
    }
}
