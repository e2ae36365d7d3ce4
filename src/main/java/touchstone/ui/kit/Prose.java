package touchstone.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.text.Text;

/** A label of as many lines as its words take, in any script; words that run from the right begin at the right. */
final class Prose extends Label {

    private static final String ARABIC = "Noto Sans Arabic";
    private static final String ELLIPSIS = "…";

    Prose(String words) {
        super(words);
        setEllipsisString(ELLIPSIS);
        setWrapText(true);
        textProperty().subscribe(this::dress);
        wrapTextProperty().subscribe(this::dress);
    }

    private void dress() {
        boolean isShaped = isWrapText() && Shaping.isNeeded(getText());
        setNodeOrientation(
                Shaping.orientation(getText()) == NodeOrientation.RIGHT_TO_LEFT
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.INHERIT);
        setStyle(Shaping.isArabic(getText()) ? "-fx-font-family: \"" + Fonts.arabic(ARABIC) + "\";" : null);
        if (getSkin() != null && isShaped != getSkin() instanceof Pieces) {
            setSkin(createDefaultSkin());
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return isWrapText() && Shaping.isNeeded(getText()) ? new Pieces(this) : new LabelSkin(this);
    }

    /** Draws a label's words piece by piece. */
    private static final class Pieces extends SkinBase<Label> {

        private final ShapedFlow flow = new ShapedFlow();

        Pieces(Label label) {
            super(label);
            flow.lineSpacingProperty().bind(label.lineSpacingProperty());
            getChildren().setAll(flow);
            registerChangeListener(label.textProperty(), _ -> fill());
            fill();
        }

        private void fill() {
            Label label = getSkinnable();
            flow.getChildren().clear();
            flow.setNodeOrientation(Shaping.orientation(label.getText()));
            for (String piece : Shaping.pieces(label.getText())) {
                Text text = new Text(piece);
                text.fontProperty().bind(label.fontProperty());
                text.fillProperty().bind(label.textFillProperty());
                flow.getChildren().add(text);
            }
            label.requestLayout();
        }

        @Override
        protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
            return left + right;
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return left + Math.ceil(flow.prefWidth(-1)) + right;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return computePrefHeight(width, top, right, bottom, left);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            double within = width < 0 ? -1 : Math.max(1, width - left - right);
            return top + Math.ceil(flow.prefHeight(within)) + bottom;
        }
    }
}
