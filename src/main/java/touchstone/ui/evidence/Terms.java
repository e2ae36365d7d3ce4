package touchstone.ui.evidence;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Testimony;
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
        naming.valueProperty().subscribe(this::say);
        node = Rows.column(
                12,
                Rows.column(6, Headings.section(Words.text("evidence.terms.wording")), wording),
                Rows.column(6, Headings.section(Words.text("evidence.terms.naming")), naming, kept));
    }

    /** The choices. */
    Region node() {
        return node;
    }

    /** Shows on what terms somebody spoke. */
    void show(Testimony known) {
        wording.valueProperty().set(known.wording());
        naming.valueProperty().set(known.naming());
    }

    /** Runs an act whenever another is chosen. */
    void onChoosing(Runnable act) {
        wording.valueProperty().subscribe((_, _) -> act.run());
        naming.valueProperty().subscribe((_, _) -> act.run());
    }

    private void say(@Nullable Naming now) {
        Rows.show(kept, now != Naming.BY_NAME);
        kept.setText(Words.text(
                now == null || now == Naming.NOT_ASKED ? "evidence.terms.kept-till-asked" : "evidence.terms.kept"));
    }

    Wording wording() {
        return Objects.requireNonNullElse(wording.value(), Wording.NOT_SAID);
    }

    Naming naming() {
        return Objects.requireNonNullElse(naming.value(), Naming.NOT_ASKED);
    }
}
