package touchstone.ui.merge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import touchstone.model.merge.Basis;
import touchstone.ui.kit.GradeBox;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.StanceCount;
import touchstone.words.Visible;
import touchstone.words.Words;

/** One piece of evidence that a verdict rested on, with its grade; marked where the other verdict had another, or none. */
final class BasisRow extends HBox {

    BasisRow(Basis item, List<Basis> others) {
        super(8);
        Optional<Basis> same = others.stream()
                .filter(other -> other.evidence() == item.evidence())
                .findFirst();
        getStyleClass().add("basis-row");
        setAlignment(Pos.CENTER_LEFT);
        String direction = Words.name(item.direction());
        Label title = Rows.growing(Labels.of(Visible.marked(item.title())));
        getChildren()
                .addAll(
                        Icon.of(item.direction())
                                .small()
                                .named(direction)
                                .styled(StanceCount.styleClass(item.direction())),
                        title);
        if (same.isEmpty()) {
            getChildren().add(SideBody.chip(Words.text("merge.only-here"), false));
        } else if (same.get().direction() != item.direction()) {
            getChildren().add(SideBody.chip(direction, true));
        }
        Label grade = GradeBox.of(item.grade());
        if (same.isPresent() && !Objects.equals(same.get().grade(), item.grade())) {
            grade.getStyleClass().add("differs");
        }
        getChildren().add(grade);
    }
}
