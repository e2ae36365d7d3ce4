package touchstone.ui.evidence;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import touchstone.desk.WorldMap;
import touchstone.model.Coordinates;
import touchstone.model.Outline;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** A place on a plain outline map: the land around it, and where on Earth that is. */
final class PlaceMap {

    private static final double HEIGHT = 220;
    private static final double WIDTH = 672;
    private static final double DEGREES_ACROSS = 30;
    private static final double INSET = 150;
    private static final double FINEST = 0.8;

    private final VBox node = Rows.column(4);
    private final Coordinates at;

    /** The map around a place. */
    PlaceMap(Coordinates at, String where, WorldMap map) {
        this.at = at;
        Pane land = new Pane();
        land.getStyleClass().add("place-map");
        land.setMinHeight(HEIGHT);
        land.setMaxHeight(HEIGHT);
        land.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        land.setAccessibleText(Words.text("evidence.map.name", at.toString(), where));
        node.getChildren().setAll(land, Labels.wrapped(Words.text("evidence.map.source"), "provenance", "third"));
        map.outlines(outlines -> draw(land, outlines));
    }

    /** The map. */
    Region node() {
        return node;
    }

    /** Pixels from the left and from the top of the map for a place, of which one is at its middle. */
    private record Projection(Coordinates middle, double scale, double width, double height) {

        double x(double longitude) {
            double degrees = longitude - middle.longitude();
            double nearest = degrees - 360 * Math.rint(degrees / 360);
            return width / 2 + nearest * scale * Math.max(0.2, Math.cos(Math.toRadians(middle.latitude())));
        }

        double y(double latitude) {
            return height / 2 - (latitude - middle.latitude()) * scale;
        }
    }

    private void draw(Pane land, List<Outline> outlines) {
        Projection near = new Projection(
                at, WIDTH / DEGREES_ACROSS / Math.max(0.2, Math.cos(Math.toRadians(at.latitude()))), WIDTH, HEIGHT);
        Pane drawn = new Pane(path(outlines, near), point(near, 5));
        drawn.setPrefSize(WIDTH, HEIGHT);
        Projection all = new Projection(new Coordinates(0, 0), INSET / 360, INSET, INSET / 2);
        Pane world = new Pane(path(outlines, all), point(all, 3));
        world.getStyleClass().add("place-inset");
        world.setMaxSize(INSET, INSET / 2);
        world.setMinSize(INSET, INSET / 2);
        world.setClip(new Rectangle(INSET, INSET / 2));
        StackPane both = new StackPane(drawn, world);
        StackPane.setAlignment(world, Pos.BOTTOM_RIGHT);
        both.prefWidthProperty().bind(land.widthProperty());
        both.setPrefHeight(HEIGHT);
        Rectangle edge = new Rectangle(0, HEIGHT);
        edge.widthProperty().bind(land.widthProperty());
        both.setClip(edge);
        drawn.translateXProperty().bind(land.widthProperty().subtract(WIDTH).divide(2));
        StackPane.setAlignment(drawn, Pos.TOP_LEFT);
        drawn.setMaxSize(WIDTH, HEIGHT);
        land.getChildren().setAll(both);
    }

    private Node point(Projection projection, double radius) {
        Circle point = new Circle(projection.x(at.longitude()), projection.y(at.latitude()), radius);
        point.getStyleClass().add("place-point");
        return point;
    }

    private static Path path(List<Outline> outlines, Projection projection) {
        Path path = new Path();
        path.getStyleClass().add("place-land");
        for (Outline outline : outlines) {
            outline.rings().forEach(ring -> add(ring, projection, path.getElements()));
        }
        return path;
    }

    private static void add(float[] ring, Projection to, List<PathElement> elements) {
        if (!isSeen(ring, to)) {
            return;
        }
        double lastX = to.x(ring[0]);
        double lastY = to.y(ring[1]);
        elements.add(new MoveTo(lastX, lastY));
        for (int i = 2; i < ring.length; i += 2) {
            double x = to.x(ring[i]);
            double y = to.y(ring[i + 1]);
            boolean isAround = Math.abs(x - lastX) > to.width / 2 && to.width < WIDTH;
            if (isAround) {
                elements.add(new MoveTo(x, y));
            } else if (Math.hypot(x - lastX, y - lastY) >= FINEST) {
                elements.add(new LineTo(x, y));
            } else {
                continue;
            }
            lastX = x;
            lastY = y;
        }
        elements.add(new ClosePath());
    }

    private static boolean isSeen(float[] ring, Projection to) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < ring.length; i += 2) {
            double x = to.x(ring[i]);
            double y = to.y(ring[i + 1]);
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        boolean isLarge = right - left > FINEST || bottom - top > FINEST;
        boolean wraps = to.width == WIDTH && right - left > WIDTH * 360 / DEGREES_ACROSS / 2;
        return isLarge && !wraps && right > 0 && left < to.width && bottom > 0 && top < to.height;
    }
}
