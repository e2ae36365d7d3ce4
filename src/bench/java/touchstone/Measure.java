package touchstone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import touchstone.claims.BoundaryFigures;
import touchstone.claims.DebateFigures;
import touchstone.claims.NewsFigures;
import touchstone.claims.SentenceFigures;
import touchstone.claims.SpeedFigures;
import touchstone.claims.encoder.Encoder;

/** Measures how good the program is, and writes it down. */
public final class Measure {

    private Measure() {}

    /** Takes the folder of the data to measure with, which may be absent, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        String figures = Files.isDirectory(data) ? figures(data) : "There is no data to measure with.\n";
        Files.writeString(Path.of(arguments[1]), "# Measured\n\n" + figures);
    }

    private static String figures(Path data) {
        try (Encoder encoder = Encoder.load().orThrow()) {
            return String.join(
                    "\n",
                    SentenceFigures.of(data.resolve("check-worthiness"), encoder),
                    DebateFigures.of(data.resolve("check-worthiness"), encoder),
                    NewsFigures.of(data, encoder),
                    BoundaryFigures.of(data),
                    SpeedFigures.of(data));
        }
    }
}
