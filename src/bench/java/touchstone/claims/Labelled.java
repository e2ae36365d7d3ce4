package touchstone.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import touchstone.claims.head.Ranking;

/**
 * Sentences with labels, read from tab-separated lines.
 *
 * @param texts the sentences
 * @param labels 1 where a sentence is worth checking, 0 where not
 */
record Labelled(List<String> texts, List<Integer> labels) {

    /** A file with a header and the columns number, text and Yes or No. */
    static Labelled of(Path file) {
        List<List<String>> rows = TabSeparated.rows(text(file)).stream()
                .skip(1)
                .filter(row -> row.size() > 1)
                .toList();
        return new Labelled(
                rows.stream().map(row -> row.get(1)).toList(),
                rows.stream().map(row -> row.get(2).startsWith("Yes") ? 1 : 0).toList());
    }

    /** A debate: number, speaker, text, 0 or 1; no header. */
    static Labelled ofDebate(Path file) {
        List<String[]> rows =
                text(file).lines().map(line -> line.strip().split("\t")).toList();
        return new Labelled(
                rows.stream().map(row -> row[2]).toList(),
                rows.stream().map(row -> Integer.valueOf(row[3])).toList());
    }

    /** The files of a folder that end so, by name. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Ranking ranked(double[] scores) {
        return new Ranking(labels.stream().mapToDouble(Integer::doubleValue).toArray(), scores);
    }
}
