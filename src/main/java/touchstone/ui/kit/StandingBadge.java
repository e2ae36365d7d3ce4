package touchstone.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import touchstone.model.CaseSummary;
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

    /** The badge of a case; a seal that does not fit goes before everything. */
    public static Label of(CaseSummary summary) {
        if (!summary.isSealBroken()) {
            Label badge = of(summary.standing(), summary.changedSince());
            badge.setGraphic(icon(summary).glyph());
            return badge;
        }
        Label badge = badge(Words.text("kit.seal-broken"), Icon.CHANGED_SINCE);
        badge.getStyleClass().addAll("changed", "broken");
        return badge;
    }

    /**
     * The icon of a case: cracked where its seal does not fit or something came after it, an outline where nobody has
     * looked at its seal yet.
     */
    public static Icon icon(CaseSummary summary) {
        if (summary.isSealBroken() || summary.changedSince()) {
            return Icon.CHANGED_SINCE;
        }
        return summary.isSealUnchecked() ? Icon.SEAL_UNCHECKED : Icon.of(summary.standing());
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
