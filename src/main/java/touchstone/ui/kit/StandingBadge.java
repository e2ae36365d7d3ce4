package touchstone.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import touchstone.model.Standing;
import touchstone.words.Words;

/** Where a case stands, as a pill with its sign. */
public final class StandingBadge {

    private StandingBadge() {}

    /** The badge of a standing. */
    public static Label of(Standing standing) {
        Label badge = badge(Words.name(standing), Icon.of(standing));
        badge.getStyleClass().add(standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (standing == Standing.SIGNED_OFF) {
            badge.getStyleClass().add("sealed");
        }
        return badge;
    }

    /** Signed off, and something came after it. */
    public static Label changedSince() {
        Label badge = badge(Words.text("kit.changed-since"), Icon.CHANGED_SINCE);
        badge.getStyleClass().add("changed");
        return badge;
    }

    private static Label badge(String words, Icon icon) {
        Label badge = Labels.whole(words, "standing-badge");
        badge.setGraphic(icon.glyph());
        return badge;
    }
}
