package touchstone.ui.claims;

import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.words.Words;

/** That copies of the case say something different of a claim, and the way to where that is settled. */
final class Disputed {

    private static final Insets MARGIN = new Insets(0, 16, 14, 16);

    private Disputed() {}

    /** A sign for a row. */
    static Label of(Dossier dossier) {
        Label sign = Labels.with(Icon.MERGE, Words.text("claims.to-settle"), "beside", "warn");
        sign.setMinWidth(Label.USE_PREF_SIZE);
        sign.setTooltip(Hint.of(sentence(dossier)));
        return sign;
    }

    /** What an open claim says of it. */
    static Notice notice(Dossier dossier, ClaimActs acts) {
        Button settle = Buttons.styled(Buttons.plain(Words.text("claims.settle"), acts::settle), "small");
        Hint.on(settle, Act.VIEW_MERGE);
        Notice notice = Notice.finding(sentence(dossier), Words.text("claims.to-settle.until"))
                .with(settle);
        VBox.setMargin(notice, MARGIN);
        return notice;
    }

    private static String sentence(Dossier dossier) {
        return Words.text(
                "claims.to-settle.what",
                dossier.toSettle().stream().map(Words::name).collect(Collectors.joining(", ")));
    }
}
