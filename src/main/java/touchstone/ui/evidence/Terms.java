package touchstone.ui.evidence;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.model.Testimony.Naming;
import touchstone.model.Testimony.Wording;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Segments;
import touchstone.words.Words;

/** On what terms somebody spoke: whether the words are theirs, and whether they may be named. */
final class Terms {

    private final Segments<Wording> wording =
            Segments.of(Words.text("evidence.terms.wording"), List.of(Wording.values()), Words::name);
    private final Segments<Naming> naming =
            Segments.of(Words.text("evidence.terms.naming"), List.of(Naming.values()), Words::name);
    private final Label kept = Labels.wrapped(Words.text("evidence.terms.kept"), "beside", "second");
    private final VBox node;

    Terms() {
        wording.valueProperty().set(Wording.NOT_SAID);
        naming.valueProperty().set(Naming.NOT_ASKED);
        kept.setGraphic(Icon.LOCK.small());
        naming.valueProperty().subscribe(now -> Rows.show(kept, now == Naming.BY_FUNCTION || now == Naming.NOT_AT_ALL));
        node = Rows.column(
                12,
                Rows.column(6, Headings.section(Words.text("evidence.terms.wording")), wording),
                Rows.column(6, Headings.section(Words.text("evidence.terms.naming")), naming, kept));
    }

    /** The choices. */
    Region node() {
        return node;
    }

    Wording wording() {
        return Objects.requireNonNullElse(wording.value(), Wording.NOT_SAID);
    }

    Naming naming() {
        return Objects.requireNonNullElse(naming.value(), Naming.NOT_ASKED);
    }
}
