package touchstone.ui.kit;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A flow of text in the pieces of {@link Shaping#pieces}, never narrower than the widest piece of shaped letters: within
 * such a piece no line can be broken.
 */
public class ShapedFlow extends TextFlow {

    private static final double MARGIN = 1.5;

    /** An empty flow. */
    public ShapedFlow() {}

    /** No less than the widest piece takes; measured apart, because here it would be laid out in what room there is. */
    private double widest() {
        Text longest = null;
        for (Node child : getChildren()) {
            if (child instanceof Text text
                    && Shaping.isNeeded(text.getText())
                    && (longest == null
                            || text.getText().length() > longest.getText().length())) {
                longest = text;
            }
        }
        if (longest == null) {
            return 0;
        }
        Text measured = new Text(longest.getText());
        measured.setFont(longest.getFont());
        return Math.ceil(measured.getLayoutBounds().getWidth() * MARGIN);
    }

    private double wideEnough(double width) {
        double least = widest();
        return width < 0 || least == 0 ? width : Math.max(width, least + snappedLeftInset() + snappedRightInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(wideEnough(width));
    }

    @Override
    public void resize(double width, double height) {
        super.resize(wideEnough(width), height);
    }
}
