package touchstone.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** A picture of something in a scene, drawn off-screen at any size. Call it on the FX thread. */
public final class Picture {

    private final Image image;

    private Picture(Image image) {
        this.image = image;
    }

    /**
     * Draws a screen of its own at a size.
     *
     * @param root not in any scene yet, or the root of one
     * @param width in pixels of the interface
     * @param height in pixels of the interface
     * @param scale pixels of the picture for each of the interface
     */
    public static Picture of(Parent root, Theme theme, double width, double height, double scale) {
        Scene scene = root.getScene() == null ? new Scene(root, width, height) : root.getScene();
        theme.wear(scene);
        return of(scene, width, height, scale);
    }

    /** Draws what a scene shows, laid out at a size in pixels of the interface; the scene keeps that size. */
    public static Picture of(Scene scene, double width, double height, double scale) {
        Parent root = scene.getRoot();
        root.resize(width, height);
        root.applyCss();
        root.layout();
        root.applyCss();
        root.layout();
        return of(root, width, height, scale);
    }

    private static Picture of(Node node, double width, double height, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage drawn = new WritableImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale));
        return new Picture(node.snapshot(parameters, drawn));
    }

    /** The image, for looking at single pixels. */
    public Image image() {
        return image;
    }

    /** Writes it as PNG, making the folder where there is none. */
    public Path save(Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        ImageIO.write(copy, "png", file.toFile());
        return file;
    }
}
