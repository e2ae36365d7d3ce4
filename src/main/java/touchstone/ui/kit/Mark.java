package touchstone.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The program's own mark: a stone, and the gold that was left on it. */
public final class Mark extends Region {

    private static final double GRID = 64;
    private static final String STONE =
            "M14.500 7.500 43 4.500c4.600-.5 8.600 1.700 10.400 5.900l6.600 16.100c1.500 3.700 1.200 7-.7 10.400"
                    + "L49.100 54.800c-2 3.500-5 5.200-9 5.200H18.900c-4.300 0-7.300-1.900-9.100-5.800L4.300 42.400"
                    + "c-1.200-2.600-1.400-5-.5-7.700L9 12.300c.8-2.900 2.500-4.500 5.500-4.800Z";
    private static final String GOLD =
            "M15.200 45.600c8.900-9.500 19.400-18.900 32.600-27.200.9-.6 1.900.5 1.200 1.300-2.400 2.800-4.100 4.700-4"
                + " 5.300.2.600 2.200-.4 2.800.3.500.6-.5 1.500-2 2.700C36.300 35.500 27.800 42 20.100 48.700c-1.300"
                + " 1.100-2.800.9-2.700-.2.1-.9 1.100-1.900.8-2.200-.3-.3-1.300.6-2.100.8-.9.200-1.600-.7-.9-1.500Z";

    /** The mark at a size in pixels. */
    public Mark(double size) {
        getStyleClass().add("mark");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(path(STONE, "stone", size), path(GOLD, "gold", size));
    }

    private static SVGPath path(String content, String styleClass, double size) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.setManaged(false);
        path.getTransforms().add(new Scale(size / GRID, size / GRID));
        path.getStyleClass().add(styleClass);
        return path;
    }
}
