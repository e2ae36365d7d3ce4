package touchstone.ui.evidence;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import touchstone.model.DrawnPicture;
import touchstone.ui.kit.OwnKeys;
import touchstone.words.Words;

/** Two pictures over one another, the one seen left of a divider and the other right of it. */
final class Swipe extends Pane implements OwnKeys {

    private static final double STEP = 0.02;
    private static final double HAND = 9;

    private final ImageView left = new ImageView();
    private final ImageView right = new ImageView();
    private final Rectangle seen = new Rectangle();
    private final Region divider = new Region();
    private final DoubleProperty share = new SimpleDoubleProperty(0.5);

    Swipe() {
        getStyleClass().addAll("picture-stage", "swipe");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(Words.text("evidence.swipe.keys"));
        divider.getStyleClass().add("swipe-divider");
        left.setClip(seen);
        for (ImageView view : new ImageView[] {left, right}) {
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(widthProperty());
            view.fitHeightProperty().bind(heightProperty());
        }
        getChildren().setAll(right, left, divider);
        share.subscribe(() -> {
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(this::moved);
        setOnMouseDragged(this::moved);
    }

    /** The picture left of the divider. */
    void showLeft(DrawnPicture picture) {
        show(left, picture);
    }

    /** The picture right of the divider. */
    void showRight(DrawnPicture picture) {
        show(right, picture);
    }

    private void show(ImageView view, DrawnPicture picture) {
        Image image = PictureStage.image(picture);
        view.setImage(image);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        place(left);
        place(right);
        double at = Math.round(share.get() * getWidth());
        seen.setX(-left.getLayoutX());
        seen.setY(-left.getLayoutY());
        seen.setWidth(at);
        seen.setHeight(getHeight());
        divider.resizeRelocate(at - HAND / 2, 0, HAND, getHeight());
    }

    private void place(ImageView view) {
        view.relocate(offset(getWidth(), shownWidth(view)), offset(getHeight(), shownHeight(view)));
    }

    private static double offset(double room, double taken) {
        return Math.round((room - taken) / 2);
    }

    private double shownWidth(ImageView view) {
        return view.getImage() == null ? 0 : view.getImage().getWidth() * scale(view.getImage());
    }

    private double shownHeight(ImageView view) {
        return view.getImage() == null ? 0 : view.getImage().getHeight() * scale(view.getImage());
    }

    private double scale(Image image) {
        return Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight());
    }

    @Override
    public boolean wants(KeyEvent event) {
        return event.getCode().isArrowKey() && !event.isShortcutDown() && !event.isAltDown();
    }

    private void key(KeyEvent event) {
        if (wants(event)) {
            switch (event.getCode()) {
                case LEFT, UP -> move(share.get() - STEP);
                default -> move(share.get() + STEP);
            }
            event.consume();
        }
    }

    private void moved(MouseEvent event) {
        requestFocus();
        move(event.getX() / getWidth());
        event.consume();
    }

    private void move(double to) {
        share.set(Math.clamp(to, 0, 1));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> share.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
