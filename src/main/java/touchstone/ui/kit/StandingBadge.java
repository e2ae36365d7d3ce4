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

    /** The badge of a standing; {@code changedSince}: the case was once signed off, and worked on since. */
    public static Label of(Standing standing, boolean changedSince) {
        if (!changedSince) {
            return of(standing);
        }
        Label badge = changedSince();
        if (standing == Standing.IN_REVIEW) {
            badge.setText(Words.text("kit.changed-since.in-review"));
        }
        return badge;
    }

    /** The icon of a standing, cracked where something came after the seal. */
    public static Icon icon(Standing standing, boolean changedSince) {
        return changedSince ? Icon.CHANGED_SINCE : Icon.of(standing);
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
