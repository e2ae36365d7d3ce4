package touchstone.evidence.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import touchstone.model.Coordinates;
import touchstone.model.Outline;
import touchstone.words.Words;

/** The outlines of all countries, and where among them a point lies. */
public final class Countries {

    private static final double HUNDREDTH = 0.01;
    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final double NEAR_KILOMETRES = 400;
    private static final double BORDER_KILOMETRES = 10;

    private final List<Outline> outlines;

    private Countries(List<Outline> outlines) {
        this.outlines = List.copyOf(outlines);
    }

    /** The outlines that come with the program; source and licence stand in the file. */
    public static Countries shipped() {
        return Shipped.ALL;
    }

    private static final class Shipped {
        private static final Countries ALL = new Countries(read());
    }

    /** All outlines. */
    public List<Outline> outlines() {
        return outlines;
    }

    /**
     * Where a point lies.
     *
     * @param country the country in which it lies, or the nearest to it; blank where none is near
     * @param kilometres how far from that country, about; 0 within
     * @param across the country on the other side of a border that is near; blank where none is
     * @param border how far that country is, about, in kilometres
     */
    public record Whereabouts(String country, int kilometres, String across, int border) {

        /** In words: {@code Finland}, {@code Finland, about 2 km from Russia}, {@code 12 km from Finland}. */
        public String words() {
            if (country.isEmpty()) {
                return Words.text("map.open-sea");
            }
            if (kilometres > 0) {
                return Words.text("map.near", kilometres, country);
            }
            return across.isEmpty() ? country : Words.text("map.border", country, border, across);
        }
    }

    /** In or near which country a point lies; borders are simplified, so who is near one is told both sides of it. */
    public Whereabouts at(Coordinates point) {
        for (Outline outline : outlines) {
            if (holds(outline, point)) {
                Near other = nearest(point, outline.name(), BORDER_KILOMETRES);
                return new Whereabouts(outline.name(), 0, other.country, other.kilometres);
            }
        }
        Near nearest = nearest(point, "", NEAR_KILOMETRES);
        return new Whereabouts(nearest.country, nearest.kilometres, "", 0);
    }

    /** A country and how far it is, about, in kilometres; blank where none is near. */
    private record Near(String country, int kilometres) {}

    private Near nearest(Coordinates point, String but, double within) {
        String nearest = "";
        double least = within;
        for (Outline outline : outlines) {
            double distance = outline.name().equals(but) ? Double.MAX_VALUE : distance(outline, point);
            if (distance < least) {
                least = distance;
                nearest = outline.name();
            }
        }
        return new Near(nearest, nearest.isEmpty() ? 0 : (int) Math.max(1, Math.round(least)));
    }

    private static boolean holds(Outline outline, Coordinates point) {
        boolean inside = false;
        for (float[] ring : outline.rings()) {
            inside ^= isIn(ring, point);
        }
        return inside;
    }

    private static boolean isIn(float[] ring, Coordinates point) {
        boolean inside = false;
        double x = point.longitude();
        double y = point.latitude();
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            boolean crosses = (ring[i + 1] > y) != (ring[j + 1] > y);
            if (crosses && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** To the nearest line of an outline, on a map that is flat around the point; in kilometres. */
    private static double distance(Outline outline, Coordinates point) {
        double least = Double.MAX_VALUE;
        double narrow = Math.cos(Math.toRadians(point.latitude()));
        for (float[] ring : outline.rings()) {
            double lastEast = 0;
            double lastNorth = 0;
            for (int i = 0; i < ring.length; i += 2) {
                double degrees = ring[i] - point.longitude();
                double east = (degrees - 360 * Math.rint(degrees / 360)) * narrow;
                double north = ring[i + 1] - point.latitude();
                boolean isLine = i > 0 && Math.abs(east - lastEast) < 180 * narrow;
                least = Math.min(least, isLine ? toLine(lastEast, lastNorth, east, north) : Math.hypot(east, north));
                lastEast = east;
                lastNorth = north;
            }
        }
        return least * KILOMETRES_A_DEGREE;
    }

    /** From the origin to the line between two points. */
    private static double toLine(double x1, double y1, double x2, double y2) {
        double x = x2 - x1;
        double y = y2 - y1;
        double length = x * x + y * y;
        double along = length == 0 ? 0 : Math.clamp(-(x1 * x + y1 * y) / length, 0.0, 1.0);
        return Math.hypot(x1 + along * x, y1 + along * y);
    }

    private static List<Outline> read() {
        List<Outline> read = new ArrayList<>();
        String name = "";
        List<float[]> rings = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                boolean isRing = Character.isDigit(line.charAt(0)) || line.charAt(0) == '-';
                if (isRing) {
                    rings.add(ring(line));
                } else {
                    keep(read, name, rings);
                    name = line;
                    rings.clear();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        keep(read, name, rings);
        return read;
    }

    private static void keep(List<Outline> read, String name, List<float[]> rings) {
        if (!rings.isEmpty()) {
            read.add(new Outline(name, rings));
        }
    }

    private static InputStream open() {
        return Objects.requireNonNull(Countries.class.getResourceAsStream("/place/countries.txt"));
    }

    private static float[] ring(String line) {
        String[] steps = line.split("[ ,]", -1);
        float[] ring = new float[steps.length];
        int x = 0;
        int y = 0;
        for (int i = 0; i < steps.length; i += 2) {
            x += Integer.parseInt(steps[i]);
            y += Integer.parseInt(steps[i + 1]);
            ring[i] = (float) (x * HUNDREDTH);
            ring[i + 1] = (float) (y * HUNDREDTH);
        }
        return ring;
    }
}
