package touchstone.ui.evidence;

import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Affine;

/** A round glass over a picture: what lies under its middle is seen four times as large. */
final class Loupe extends Group {

    private static final double RADIUS = 84;
    private static final double STRENGTH = 4;

    private final ImageView view = new ImageView();
    private final Affine enlarged = new Affine();
    private final Circle rim = new Circle(RADIUS);
    private Affine below = new Affine();
    private double x;
    private double y;

    Loupe() {
        view.getTransforms().setAll(enlarged);
        view.setSmooth(false);
        rim.getStyleClass().add("loupe-rim");
        Group seen = new Group(view);
        seen.setClip(new Circle(RADIUS));
        Circle ground = new Circle(RADIUS);
        ground.getStyleClass().add("loupe-ground");
        getChildren().setAll(ground, seen, rim);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Looks at another picture. */
    void show(Image image) {
        view.setImage(image);
    }

    /** Takes the glass to a place, or puts it away. */
    void turn(double toX, double toY) {
        setVisible(!isVisible());
        at(toX, toY);
    }

    /** Moves the glass. */
    void at(double toX, double toY) {
        x = toX;
        y = toY;
        place();
    }

    /** Tells where the picture lies now. */
    void follow(Affine placed) {
        below = placed;
        place();
    }

    private void place() {
        if (isVisible()) {
            setLayoutX(x);
            setLayoutY(y);
            enlarged.setToIdentity();
            enlarged.appendScale(STRENGTH, STRENGTH);
            enlarged.appendTranslation(-x, -y);
            enlarged.append(below);
        }
    }
}
