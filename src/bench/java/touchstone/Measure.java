package touchstone;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.casefile.VerifyFigures;
import touchstone.claims.BoundaryFigures;
import touchstone.claims.DataFolder;
import touchstone.claims.DebateFigures;
import touchstone.claims.Goal;
import touchstone.claims.HouseFigures;
import touchstone.claims.Measured;
import touchstone.claims.NewsFigures;
import touchstone.claims.SeedFigures;
import touchstone.claims.SentenceFigures;
import touchstone.claims.SpeedFigures;
import touchstone.claims.encoder.Encoder;
import touchstone.evidence.likeness.LikenessFigures;

/** Measures how good the program is, part by part, and writes after each part what is known so far. */
public final class Measure {

    private static final String HEADER = "| what | to reach | reached | |\n|---|---|---|---|";

    private interface Part {
        Measured measure();
    }

    private Measure() {}

    /**
     * Takes the file to write, the folder of the data (without it, what needs none is measured) and, if only some are
     * wanted, the names of parts.
     */
    public static void main(String[] arguments) throws IOException {
        Set<String> wanted =
                Arrays.stream(arguments).skip(2).filter(name -> !name.isBlank()).collect(Collectors.toSet());
        try (Encoder encoder = Encoder.load().orThrow()) {
            Map<String, Part> parts = parts(DataFolder.of(arguments), encoder);
            if (!parts.keySet().containsAll(wanted)) {
                throw new IllegalArgumentException("There are these parts: " + String.join(" ", parts.keySet()));
            }
            if (!wanted.isEmpty()) {
                parts.keySet().retainAll(wanted);
            }
            measure(Path.of(arguments[0]), parts);
        }
    }

    /** Times first, while the machine is as quiet as it was found. */
    private static Map<String, Part> parts(Optional<Path> folder, Encoder encoder) {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (folder.isEmpty()) {
            parts.put("speed", SpeedFigures::ofSample);
        } else {
            Path data = folder.get();
            Path sentences = data.resolve("check-worthiness");
            parts.put("speed", () -> SpeedFigures.of(data));
            parts.put("boundaries", () -> BoundaryFigures.of(data));
            parts.put("seed", () -> SeedFigures.of(data));
            parts.put("news", () -> NewsFigures.of(data, encoder));
            parts.put("sentences", () -> SentenceFigures.of(sentences, encoder));
            parts.put("houses", () -> Measured.plain(HouseFigures.of(data, encoder)));
            parts.put("debates", () -> DebateFigures.of(sentences, encoder));
        }
        parts.put("verify", VerifyFigures::of);
        parts.put("pictures", () -> Measured.plain(LikenessFigures.of()));
        return parts;
    }

    private static void measure(Path report, Map<String, Part> parts) throws IOException {
        String machine = machine();
        List<Goal> goals = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            long begun = System.nanoTime();
            Measured measured = part.getValue().measure();
            double seconds = (System.nanoTime() - begun) / 1e9;
            goals.addAll(measured.goals());
            texts.add("## %s\n\n%s\nMeasured in %.0f s.\n".formatted(part.getKey(), measured.text(), seconds));
            Files.createDirectories(report.toAbsolutePath().getParent());
            Files.writeString(report, written(machine, goals, texts));
            System.out.printf(Locale.ROOT, "%s: %.0f s%n", part.getKey(), seconds);
            measured.goals().forEach(goal -> System.out.println(goal.row()));
        }
    }

    private static String written(String machine, List<Goal> goals, List<String> texts) {
        String lines =
                Stream.concat(Stream.of(HEADER), goals.stream().map(Goal::row)).collect(Collectors.joining("\n"));
        return "# Measured\n\n" + machine + "\n\n" + lines + "\n\n" + String.join("\n", texts);
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "Java %s, %s %s, %d processors, %.1f programs waiting for one when this began: times are true where"
                        + " that is next to nothing.",
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
