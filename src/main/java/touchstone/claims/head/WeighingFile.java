package touchstone.claims.head;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A weighing as text that a person can read: lines of a feature's name, a tab and its weight; the line {@code start} is
 * what the sum begins with; lines that begin with # are remarks.
 */
public final class WeighingFile {

    /** What the line is called that the sum begins with. */
    public static final String START = "start";

    private WeighingFile() {}

    /**
     * Reads a weighing; features that it doesn't name weigh nothing.
     *
     * @throws IOException where a line is none
     */
    public static Weighing read(InputStream file, List<String> names) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int tab = line.indexOf('\t');
                    weights.put(line.substring(0, Math.max(0, tab)), number(line.substring(tab + 1)));
                }
            }
        }
        double[] ordered = names.stream()
                .mapToDouble(name -> weights.getOrDefault(name, 0.0))
                .toArray();
        return new Weighing(weights.getOrDefault(START, 0.0), ordered);
    }

    private static double number(String written) throws IOException {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException none) {
            throw new IOException("not a weight: " + written, none);
        }
    }

    /**
     * The text of a weighing, as {@link #read} reads it.
     *
     * @param names of the features, in order
     * @param remark what stands above, a line or more
     */
    public static String text(Weighing weighing, List<String> names, String remark) {
        StringBuilder text = new StringBuilder();
        remark.lines().forEach(line -> text.append("# ").append(line).append('\n'));
        text.append(line(START, weighing.start()));
        double[] weights = weighing.weights();
        for (int i = 0; i < names.size(); i++) {
            text.append(line(names.get(i), weights[i]));
        }
        return text.toString();
    }

    private static String line(String name, double weight) {
        return String.format(Locale.ROOT, "%s\t%.4f\n", name, weight);
    }
}
