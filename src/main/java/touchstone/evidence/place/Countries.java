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
     */
    public record Whereabouts(String country, int kilometres) {

        /** In words: {@code Finland}, {@code 12 km from Finland}, {@code open sea}. */
        public String words() {
            if (country.isEmpty()) {
                return Words.text("map.open-sea");
            }
            return kilometres == 0 ? country : Words.text("map.near", kilometres, country);
        }
    }

    /** In or near which country a point lies; borders are simplified, so a few kilometres mean nothing. */
    public Whereabouts at(Coordinates point) {
        for (Outline outline : outlines) {
            if (holds(outline, point)) {
                return new Whereabouts(outline.name(), 0);
            }
        }
        String nearest = "";
        double least = NEAR_KILOMETRES;
        for (Outline outline : outlines) {
            double distance = distance(outline, point);
            if (distance < least) {
                least = distance;
                nearest = outline.name();
            }
        }
        return new Whereabouts(nearest, nearest.isEmpty() ? 0 : (int) Math.max(1, Math.round(least)));
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

    private static double distance(Outline outline, Coordinates point) {
        double least = Double.MAX_VALUE;
        double narrow = Math.cos(Math.toRadians(point.latitude()));
        for (float[] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                double degrees = Math.abs(ring[i] - point.longitude());
                double east = Math.min(degrees, 360 - degrees) * narrow;
                double north = ring[i + 1] - point.latitude();
                least = Math.min(least, Math.hypot(east, north));
            }
        }
        return least * KILOMETRES_A_DEGREE;
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
