package touchstone.ui.kit;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import touchstone.model.Grade;
import touchstone.words.Words;

/** A grade as two characters in a box; its name in words is its accessible text and tooltip. */
public final class GradeBox {

    private static final String NONE = "– –";

    private GradeBox() {}

    /** The box of a grade; dashed where nobody graded yet. */
    public static Label of(@Nullable Grade grade) {
        Label box = Labels.leftToRight(Labels.whole(grade == null ? NONE : grade.code(), "grade-box"));
        if (grade == null || (grade.source() == null && grade.information() == null)) {
            box.getStyleClass().add("missing");
        }
        String name = name(grade);
        box.setAccessibleText(name);
        box.setTooltip(Hint.of(name));
        return box;
    }

    /** A grade in words. */
    public static String name(@Nullable Grade grade) {
        if (grade == null) {
            return Words.text("kit.grade.none");
        }
        return Words.text("kit.grade.name", grade.code(), half(grade.source()), half(grade.information()));
    }

    private static String half(@Nullable Enum<?> judged) {
        return judged == null ? Words.text("kit.grade.half") : Words.name(judged);
    }
}
