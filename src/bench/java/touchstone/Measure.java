package touchstone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import touchstone.claims.BoundaryFigures;
import touchstone.claims.DataFolder;
import touchstone.claims.DebateFigures;
import touchstone.claims.HouseFigures;
import touchstone.claims.NewsFigures;
import touchstone.claims.SeedFigures;
import touchstone.claims.SentenceFigures;
import touchstone.claims.SpeedFigures;
import touchstone.claims.encoder.Encoder;
import touchstone.evidence.likeness.LikenessFigures;

/** Measures how good the program is, and writes it down. */
public final class Measure {

    private Measure() {}

    /** Takes the file to write and the folder of the data; without that it measures what needs none. */
    public static void main(String[] arguments) throws IOException {
        String figures = DataFolder.of(arguments).map(Measure::figures).orElseGet(SpeedFigures::ofSample);
        Files.writeString(Path.of(arguments[0]), "# Measured\n\n" + figures + "\n" + LikenessFigures.of());
    }

    private static String figures(Path data) {
        try (Encoder encoder = Encoder.load().orThrow()) {
            return String.join(
                    "\n",
                    SentenceFigures.of(data.resolve("check-worthiness"), encoder),
                    DebateFigures.of(data.resolve("check-worthiness"), encoder),
                    NewsFigures.of(data, encoder),
                    HouseFigures.of(data, encoder),
                    SeedFigures.of(data),
                    BoundaryFigures.of(data),
                    SpeedFigures.of(data));
        }
    }
}
