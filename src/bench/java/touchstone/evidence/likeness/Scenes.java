package touchstone.evidence.likeness;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/**
 * Pictures of our own drawing, each another one for each seed: landscapes of noise, towns, crowds, pages of text, charts and
 * posts on a screen. They are no photographs; what is measured on them says which changes are borne, not how often the world
 * makes pictures that look alike.
 */
final class Scenes {

    private static final String WORDS = "border queue cars officials said people crossing Wednesday video filmed before"
            + " kilometres minister statement police harbour flood bridge station school hospital market election river"
            + " storm smoke square tower crowd train airport election valley winter summer street report";

    private Scenes() {}

    /** The kinds of pictures. */
    enum Sort {
        LANDSCAPE,
        TOWN,
        CROWD,
        PAGE,
        CHART,
        POST
    }

    /** One picture, wide or high. */
    static BufferedImage of(Sort sort, long seed) {
        Random random = new Random(seed * 31 + sort.ordinal());
        int width = 900 + random.nextInt(500);
        int height = random.nextInt(4) == 0 ? width * 4 / 3 : width * (2 + random.nextInt(2)) / 4;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        switch (sort) {
            case LANDSCAPE -> landscape(image, random);
            case TOWN -> town(on, width, height, random);
            case CROWD -> crowd(on, width, height, random);
            case PAGE -> page(on, width, height, random);
            case CHART -> chart(on, width, height, random);
            case POST -> post(on, width, height, random);
        }
        on.dispose();
        return image;
    }

    /** Clouds over hills: noise in octaves. */
    private static void landscape(BufferedImage image, Random random) {
        Noise noise = new Noise(random.nextLong());
        double horizon = 0.3 + random.nextDouble() * 0.4;
        float hue = random.nextFloat();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double u = x / 300.0;
                double v = y / 300.0;
                double ridge = (horizon + 0.25 * (noise.at(u, 7, 4) - 0.5)) * image.getHeight();
                double value = y < ridge ? 0.55 + 0.4 * noise.at(u, v * 2, 5) : 0.15 + 0.5 * noise.at(u * 3, v * 3, 6);
                float tint = y < ridge ? hue : hue + 0.4f;
                image.setRGB(x, y, Color.HSBtoRGB(tint, 0.35f, (float) Math.clamp(value, 0, 1)));
            }
        }
    }

    private static void town(Graphics2D on, int width, int height, Random random) {
        on.setPaint(new GradientPaint(0, 0, colour(random, 0.8f), 0, height, colour(random, 0.95f)));
        on.fillRect(0, 0, width, height);
        for (int house = 0; house < 26; house++) {
            int x = random.nextInt(width) - 60;
            int top = height / 5 + random.nextInt(height / 2);
            int wide = 60 + random.nextInt(width / 6);
            on.setColor(colour(random, 0.25f + random.nextFloat() * 0.6f));
            on.fillRect(x, top, wide, height);
            on.setColor(colour(random, random.nextFloat()));
            int step = 14 + random.nextInt(20);
            for (int wy = top + 10; wy < height - 20; wy += step * 2) {
                for (int wx = x + 8; wx < x + wide - step; wx += step * 2) {
                    if (random.nextInt(4) > 0) {
                        on.fillRect(wx, wy, step, step + 4);
                    }
                }
            }
        }
    }

    private static void crowd(Graphics2D on, int width, int height, Random random) {
        on.setPaint(new GradientPaint(0, 0, colour(random, 0.9f), width, height, colour(random, 0.4f)));
        on.fillRect(0, 0, width, height);
        for (int row = 0; row < 9; row++) {
            int size = 18 + row * height / 60;
            for (int x = -size; x < width; x += size * 3 / 2) {
                int left = x + random.nextInt(size);
                int top = height / 4 + row * height / 13 + random.nextInt(size);
                on.setColor(colour(random, random.nextFloat()));
                on.fillRoundRect(left - size / 2, top + size * 3 / 4, size * 2, size * 3, size, size);
                on.setColor(colour(random, 0.5f + random.nextFloat() / 2));
                on.fillOval(left, top, size, size * 5 / 4);
            }
        }
    }

    private static void page(Graphics2D on, int width, int height, Random random) {
        on.setColor(new Color(0xFA, 0xFA, 0xF8));
        on.fillRect(0, 0, width, height);
        on.setColor(Color.BLACK);
        on.setFont(new Font(Font.SERIF, Font.BOLD, 44));
        on.drawString(words(random, 5), 60, 90);
        on.setFont(new Font(Font.SERIF, Font.PLAIN, 24));
        for (int y = 150; y < height - 40; y += 34) {
            on.drawString(words(random, 14), 60, y);
        }
    }

    private static void chart(Graphics2D on, int width, int height, Random random) {
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, width, height);
        on.setColor(colour(random, 0.6f));
        on.setStroke(new BasicStroke(5));
        int bars = 6 + random.nextInt(9);
        for (int i = 0; i < bars; i++) {
            int high = random.nextInt(height * 2 / 3);
            on.fillRect(80 + i * (width - 120) / bars, height - 70 - high, (width - 120) / bars * 2 / 3, high);
        }
        on.setColor(colour(random, 0.3f));
        for (int i = 0, y = height / 2; i < width - 120; i += 40) {
            int next = Math.clamp(y + random.nextInt(160) - 80, 60, height - 80);
            on.drawLine(80 + i, y, 120 + i, next);
            y = next;
        }
        on.setColor(Color.BLACK);
        on.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
        on.drawString(words(random, 4), 80, 50);
    }

    /** A post on a screen: the same frame around other words and another picture. */
    private static void post(Graphics2D on, int width, int height, Random random) {
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, width, height);
        on.setColor(colour(random, 0.7f));
        on.fillOval(40, 40, 80, 80);
        on.setColor(Color.BLACK);
        on.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 28));
        on.drawString(words(random, 2), 140, 75);
        on.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
        for (int line = 0; line < 3; line++) {
            on.drawString(words(random, 7), 40, 170 + line * 42);
        }
        BufferedImage within = of(random.nextBoolean() ? Sort.TOWN : Sort.LANDSCAPE, random.nextInt(1 << 20));
        on.drawImage(within, 40, 290, width - 80, Math.max(60, height - 340), null);
    }

    /** A caption below, a logo and a line across, as other people put them on a picture. */
    static void captioned(Graphics2D on, int width, int height, Random random) {
        int high = height / 8;
        on.setColor(random.nextBoolean() ? Color.WHITE : Color.BLACK);
        on.fillRect(0, height - high, width, high);
        on.setColor(random.nextBoolean() ? Color.RED : Color.GRAY);
        on.setFont(new Font(Font.SANS_SERIF, Font.BOLD, high / 2));
        on.drawString(words(random, 6), 20, height - high / 3);
        on.setFont(new Font(Font.SANS_SERIF, Font.BOLD, height / 16));
        on.drawString("NEWS", width * 3 / 4, height / 10);
    }

    /** A ring and an arrow, as in posts that point something out. */
    static void marked(Graphics2D on, int width, int height, Random random) {
        on.setColor(Color.RED);
        on.setStroke(new BasicStroke(width / 90f));
        int x = width / 5 + random.nextInt(width / 3);
        int y = height / 5 + random.nextInt(height / 3);
        on.drawOval(x, y, width / 5, height / 5);
        AffineTransform before = on.getTransform();
        on.fillPolygon(new Polygon(new int[] {x - 60, x - 10, x - 10}, new int[] {y - 60, y - 40, y - 5}, 3));
        on.setTransform(before);
    }

    private static Color colour(Random random, float bright) {
        return Color.getHSBColor(random.nextFloat(), random.nextFloat() * 0.6f, Math.min(1, bright));
    }

    private static String words(Random random, int count) {
        List<String> all = List.of(WORDS.split(" "));
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < count; i++) {
            line.append(all.get(random.nextInt(all.size()))).append(' ');
        }
        return line.toString();
    }
}
