package touchstone.exchange.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import touchstone.model.Fact;
import touchstone.timeline.Face;
import touchstone.timeline.Measure;

/** Draws lines, shapes and words on a sheet; the colours are those of the light theme. */
final class Ink implements Measure {

    static final Color PAGE = new Color(0xFDFDFC);
    static final Color PANEL = new Color(0xF3F4F5);
    static final Color LINE = new Color(0xD8DCDE);
    static final Color LINE_2 = new Color(0xB6BCC0);
    static final Color INK = new Color(0x15181A);
    static final Color INK_2 = new Color(0x43494E);
    static final Color INK_3 = new Color(0x5F666C);
    static final Color AGAINST = new Color(0xA3301D);
    static final Color AGAINST_GROUND = new Color(0xFAEBE7);

    private static final double HATCH = 7;

    private final Graphics2D graphics;
    private final Lettering regular;
    private final Lettering strong;
    private final SortedSet<String> unshown = new TreeSet<>();

    private Ink(Graphics2D graphics, Lettering regular, Lettering strong) {
        this.graphics = graphics;
        this.regular = regular;
        this.strong = strong;
    }

    /** Ink for measuring words only, before there is a sheet. */
    static Ink forMeasuring(Lettering regular, Lettering strong) {
        return on(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 1, regular, strong);
    }

    /**
     * Ink for a sheet.
     *
     * @param scale pixels of the picture for each of the drawing
     */
    static Ink on(BufferedImage sheet, double scale, Lettering regular, Lettering strong) {
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setTransform(AffineTransform.getScaleInstance(scale, scale));
        return new Ink(graphics, regular, strong);
    }

    @Override
    public double width(String words, Face face) {
        return width(words, face.size(), face.isStrong());
    }

    /** How wide words are at a size in pixels. */
    double width(String words, double size, boolean isStrong) {
        return (isStrong ? strong : regular).width(words, size);
    }

    /** Words on a base line. */
    void text(String words, double x, double y, Face face, Color colour) {
        text(words, x, y, face.size(), face.isStrong(), colour);
    }

    /** Words on a base line, at any size in pixels. */
    void text(String words, double x, double y, double size, boolean isStrong, Color colour) {
        Lettering letters = isStrong ? strong : regular;
        unshown.addAll(letters.unshown(words));
        fill(letters.outlines(words, x, y, size), colour);
    }

    /** A heading in somebody else's words. */
    void heading(String words, double x, double y, double size, Color colour) {
        unshown.addAll(strong.unshown(words));
        fill(strong.quoted(words, x, y, size), colour);
    }

    /** The scripts, by name, of which something was to be written and no font is here. */
    SortedSet<String> unshown() {
        return Collections.unmodifiableSortedSet(unshown);
    }

    /** A straight line. */
    void line(double fromX, double fromY, double toX, double toY, double width, Color colour) {
        stroke(new Line2D.Double(fromX, fromY, toX, toY), width, colour);
    }

    /** A box with corners of its own. */
    void box(double x, double y, double width, double height, double corner, Color colour) {
        Shape box = corner == 0
                ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner);
        fill(box, colour);
    }

    /** A disc with a rim. */
    void dot(double x, double y, double radius, Color colour) {
        fill(new Ellipse2D.Double(x - radius - 2, y - radius - 2, 2 * radius + 4, 2 * radius + 4), PAGE);
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
    }

    /** A bar with slanting lines in it. */
    void hatched(double x, double y, double width, double height, Color colour) {
        box(x, y, width, height, height / 2, PAGE);
        RoundRectangle2D bar = new RoundRectangle2D.Double(x, y, width, height, height, height);
        Shape before = graphics.getClip();
        graphics.clip(bar);
        for (double at = 0; at < width + height; at += HATCH) {
            line(x + at - height, y + height, x + at, y, 2.2, colour);
        }
        graphics.setClip(before);
        stroke(bar, 1, colour);
    }

    /** The sign of a contradiction: a triangle, 16 pixels high. */
    void warning(double x, double y, Color colour) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x + 8, y + 2.5);
        triangle.lineTo(x + 14.5, y + 13.5);
        triangle.lineTo(x + 1.5, y + 13.5);
        triangle.closePath();
        stroke(triangle, 1.5, colour);
        line(x + 8, y + 6.5, x + 8, y + 9.7, 1.5, colour);
        line(x + 8, y + 11.7, x + 8, y + 11.71, 1.5, colour);
    }

    /** The signs of who set a time, 12 pixels high. */
    void sign(Fact.SetBy setBy, double x, double y, Color colour) {
        switch (setBy) {
            case PLATFORM ->
                Stream.of(1.5, 6.5)
                        .forEach(down -> stroke(new Rectangle2D.Double(x + 1, y + down, 10, 3.6), 1.1, colour));
            case PROGRAM -> {
                stroke(new Rectangle2D.Double(x + 1, y + 3, 10, 7.5), 1.1, colour);
                stroke(new Ellipse2D.Double(x + 4.2, y + 5, 3.6, 3.6), 1.1, colour);
            }
            case PERSON -> {
                stroke(new Ellipse2D.Double(x + 4, y + 1.5, 4, 4), 1.1, colour);
                Path2D shoulders = new Path2D.Double();
                shoulders.moveTo(x + 1.5, y + 11);
                shoulders.curveTo(x + 2, y + 6.5, x + 10, y + 6.5, x + 10.5, y + 11);
                stroke(shoulders, 1.1, colour);
            }
        }
    }

    private void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    private void stroke(Shape shape, double width, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Puts the ink away. */
    void dry() {
        graphics.dispose();
    }
}
