package touchstone.ui.evidence;

import java.nio.IntBuffer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;
import touchstone.model.DrawnPicture;
import touchstone.ui.kit.OwnKeys;
import touchstone.words.Words;

/** A picture to be gone about in: larger, smaller, moved, turned, and looked at through a glass. */
final class PictureStage extends Pane implements OwnKeys {

    private static final double STEP = 1.25;
    private static final double LARGEST = 32;
    private static final double MOVE = 0.12;
    private static final int QUARTER = 90;
    private static final double SHARP_FROM = 2;

    private final ImageView view = new ImageView();
    private final Affine placed = new Affine();
    private final Loupe loupe = new Loupe();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private double centreX;
    private double centreY;
    private int quarters;
    private boolean fits = true;
    private @Nullable Point2D grabbed;

    /** An empty stage, of which nothing sticks out. */
    PictureStage() {
        getStyleClass().add("picture-stage");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Words.text("evidence.stage.keys"));
        view.getTransforms().setAll(placed);
        view.setManaged(false);
        view.setMouseTransparent(true);
        getChildren().setAll(view, loupe);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        widthProperty().subscribe(this::place);
        heightProperty().subscribe(this::place);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseMoved(event -> loupe.at(event.getX(), event.getY()));
        place();
    }

    /** Shows a picture; another of the same size stays where one was in it. */
    void show(DrawnPicture picture) {
        Image image = image(picture);
        boolean sameSize = view.getImage() != null
                && view.getImage().getWidth() == image.getWidth()
                && view.getImage().getHeight() == image.getHeight();
        view.setImage(image);
        loupe.show(image);
        if (sameSize) {
            place();
        } else {
            fit();
        }
    }

    /** How large a pixel of the picture is, in pixels of the window. */
    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Makes it so large that all of it is seen. */
    void fit() {
        fits = true;
        place();
    }

    /** Makes each pixel of it one pixel of the window. */
    void actual() {
        zoomTo(1, getWidth() / 2, getHeight() / 2);
    }

    /** Makes it larger. */
    void larger() {
        zoomTo(zoom.get() * STEP, getWidth() / 2, getHeight() / 2);
    }

    /** Makes it smaller. */
    void smaller() {
        zoomTo(zoom.get() / STEP, getWidth() / 2, getHeight() / 2);
    }

    /** Turns it to the right by a quarter. */
    void turn() {
        quarters = (quarters + 1) % 4;
        place();
    }

    /** Takes the glass, or puts it away. */
    void glass() {
        loupe.turn(getWidth() / 2, getHeight() / 2);
        place();
    }

    @Override
    public boolean wants(KeyEvent event) {
        boolean held = event.isShortcutDown() || event.isAltDown();
        return !held && act(event) != null;
    }

    private void key(KeyEvent event) {
        Runnable act = wants(event) ? act(event) : null;
        if (act != null) {
            act.run();
            event.consume();
        }
    }

    private @Nullable Runnable act(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> () -> move(-MOVE * getWidth(), 0);
            case RIGHT, KP_RIGHT -> () -> move(MOVE * getWidth(), 0);
            case UP, KP_UP -> () -> move(0, -MOVE * getHeight());
            case DOWN, KP_DOWN -> () -> move(0, MOVE * getHeight());
            case PLUS, EQUALS, ADD -> this::larger;
            case MINUS, SUBTRACT -> this::smaller;
            case DIGIT0, NUMPAD0 -> this::fit;
            case DIGIT1, NUMPAD1 -> this::actual;
            case R -> this::turn;
            case L -> this::glass;
            default -> typed(event.getEventType() == KeyEvent.KEY_TYPED ? event.getCharacter() : event.getText());
        };
    }

    private @Nullable Runnable typed(String sign) {
        return switch (sign) {
            case "+", "=" -> this::larger;
            case "-", "−" -> this::smaller;
            case "0" -> this::fit;
            case "1" -> this::actual;
            case "r", "R" -> this::turn;
            case "l", "L" -> this::glass;
            default -> null;
        };
    }

    /** The wheel makes it larger where the stage has the focus, or with Ctrl; elsewhere it scrolls the page. */
    private void wheel(ScrollEvent event) {
        boolean isSideways = event.getDeltaY() == 0;
        if (!isSideways && (isFocused() || event.isShortcutDown())) {
            zoomTo(event.getDeltaY() > 0 ? zoom.get() * STEP : zoom.get() / STEP, event.getX(), event.getY());
            event.consume();
        }
    }

    private void grab(MouseEvent event) {
        requestFocus();
        grabbed = new Point2D(event.getX(), event.getY());
        event.consume();
    }

    private void drag(MouseEvent event) {
        Point2D from = grabbed;
        if (from != null) {
            move(from.getX() - event.getX(), from.getY() - event.getY());
            grabbed = new Point2D(event.getX(), event.getY());
            loupe.at(event.getX(), event.getY());
        }
    }

    private void move(double right, double down) {
        fits = false;
        Point2D along = turned(right / zoom.get(), down / zoom.get());
        centreX += along.getX();
        centreY += along.getY();
        place();
    }

    /** From a way in the window to a way in the picture. */
    private Point2D turned(double right, double down) {
        return switch (quarters) {
            case 1 -> new Point2D(down, -right);
            case 2 -> new Point2D(-right, -down);
            case 3 -> new Point2D(-down, right);
            default -> new Point2D(right, down);
        };
    }

    private void zoomTo(double wanted, double x, double y) {
        double next = Math.clamp(wanted, Math.min(fitting(), 1) / 2, LARGEST);
        double off = 1 / zoom.get() - 1 / next;
        Point2D along = turned((x - getWidth() / 2) * off, (y - getHeight() / 2) * off);
        fits = false;
        centreX += along.getX();
        centreY += along.getY();
        zoom.set(next);
        place();
    }

    private double fitting() {
        Image image = view.getImage();
        if (image == null || getWidth() <= 0 || getHeight() <= 0) {
            return 1;
        }
        boolean onItsSide = quarters % 2 == 1;
        double width = onItsSide ? image.getHeight() : image.getWidth();
        double height = onItsSide ? image.getWidth() : image.getHeight();
        return Math.min(1, Math.min(getWidth() / width, getHeight() / height));
    }

    private void place() {
        Image image = view.getImage();
        if (image == null) {
            return;
        }
        if (fits) {
            zoom.set(fitting());
            centreX = image.getWidth() / 2;
            centreY = image.getHeight() / 2;
        }
        centreX = Math.clamp(centreX, 0, image.getWidth());
        centreY = Math.clamp(centreY, 0, image.getHeight());
        view.setSmooth(zoom.get() < SHARP_FROM);
        placed.setToIdentity();
        placed.appendTranslation(Math.rint(getWidth() / 2), Math.rint(getHeight() / 2));
        placed.appendRotation((double) quarters * QUARTER);
        placed.appendScale(zoom.get(), zoom.get());
        placed.appendTranslation(-centreX, -centreY);
        loupe.follow(placed);
    }

    /** A picture as the window draws it, sharing its pixels where it can. */
    static Image image(DrawnPicture drawn) {
        int[] pixels = drawn.pixels();
        for (int pixel : pixels) {
            if (pixel >>> 24 != 0xFF) {
                return copied(drawn);
            }
        }
        IntBuffer buffer = IntBuffer.wrap(pixels);
        return new WritableImage(
                new PixelBuffer<>(drawn.width(), drawn.height(), buffer, PixelFormat.getIntArgbPreInstance()));
    }

    private static Image copied(DrawnPicture drawn) {
        WritableImage image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.pixels(),
                        0,
                        drawn.width());
        return image;
    }
}
