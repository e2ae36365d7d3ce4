package touchstone.ui.article;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import touchstone.model.Boilerplate;
import touchstone.model.Claim;
import touchstone.ui.kit.Glyph;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.Words;

/** What stands in the margin beside a block: claims by number, and why a block is dimmed. */
final class MarginLabels {

    private MarginLabels() {}

    /** The mark of a claim; a click selects it. */
    static Label of(MarginMark mark, boolean isSelected, Runnable select) {
        Label label = mark.isRepeat() ? again(mark) : first(mark, isSelected);
        label.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                select.run();
            }
            event.consume();
        });
        label.setTooltip(Hint.of(said(mark)));
        label.setAccessibleText(said(mark));
        return label;
    }

    private static Label again(MarginMark mark) {
        Label label = Labels.of(Words.text("article.as-claim", Integer.toString(mark.claim())));
        label.getStyleClass().add("gutter-word");
        return label;
    }

    private static Label first(MarginMark mark, boolean isSelected) {
        Label label = Labels.of(Integer.toString(mark.claim()));
        label.getStyleClass()
                .addAll(
                        "gutter-mark",
                        mark.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Node sign = sign(mark, isSelected);
        if (sign != null) {
            label.setGraphic(sign);
        }
        if (isSelected) {
            label.getStyleClass().add("selected");
        }
        return label;
    }

    private static @org.jspecify.annotations.Nullable Node sign(MarginMark mark, boolean isSelected) {
        return switch (mark.state()) {
            case PROPOSED -> null;
            case DISMISSED -> Icon.CROSS.small();
            case TAKEN_UP -> {
                Glyph glyph = VerdictMark.of(mark.verdict(), Glyph.SMALL);
                if (isSelected) {
                    glyph.getStyleClass().remove(VerdictMark.styleClass(mark.verdict()));
                }
                yield glyph;
            }
        };
    }

    /** What a screen reader says of a mark. */
    static String said(MarginMark mark) {
        String number = Integer.toString(mark.claim());
        if (mark.isRepeat()) {
            return Words.text("article.repeats-claim", number);
        }
        return mark.state() == Claim.State.TAKEN_UP
                ? Words.text("article.margin-claim", number, VerdictMark.name(mark.verdict()))
                : Words.text("article.margin-claim", number, Words.name(mark.state()));
    }

    /** Why a block is dimmed. */
    static Label of(Boilerplate.Kind kind) {
        Label label = Labels.of(Words.name(kind));
        label.getStyleClass().add("gutter-word");
        label.setTooltip(why(kind));
        return label;
    }

    /** Says why a block is dimmed. */
    static Tooltip why(Boilerplate.Kind kind) {
        return Hint.of(Words.text("article.boilerplate", Words.name(kind)));
    }
}
