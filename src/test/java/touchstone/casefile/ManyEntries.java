package touchstone.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Progress;
import touchstone.model.edit.Entry;

/**
 * A case file of many random cases in which nothing is missing: what the histories name is there. One that lacks files
 * takes longer to verify, because each lack has to be said.
 */
public final class ManyEntries {

    private static final int FILES = 20;
    private static final int BYTES = 3000;

    private ManyEntries() {}

    /**
     * Makes the file.
     *
     * @param entries of each case
     */
    public static void in(Path path, int cases, int entries) {
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            List<Staged> files = files(file);
            List<Content> contents = files.stream().map(Staged::content).toList();
            for (int number = 0; number < cases; number++) {
                List<Entry> journal = journal(number, entries, contents);
                file.create(Addition.of(journal, number == 0 ? files : List.of()))
                        .orThrow();
            }
            files.forEach(Staged::close);
        }
    }

    private static List<Staged> files(CaseFile file) {
        Random random = new Random(1);
        List<Staged> files = new ArrayList<>();
        for (int number = 0; number < FILES; number++) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            files.add(file.stage(bytes, "image/png").orThrow());
        }
        return files;
    }

    private static List<Entry> journal(long seed, int entries, List<Content> contents) {
        RandomHistory history = new RandomHistory(seed) {
            @Override
            Content content() {
                return contents.get(Math.floorMod(super.content().sha256().hashCode(), contents.size()));
            }
        };
        List<Entry> journal = new ArrayList<>(List.of(history.opening()));
        while (journal.size() < entries) {
            journal.add(history.next());
        }
        return journal;
    }

    /**
     * Makes a case file that keeps large files beside it.
     *
     * @param size of each, bytes
     */
    public static void withLargeFiles(Path path, int files, int size) throws IOException {
        Path source = path.resolveSibling("source");
        Random random = new Random(1);
        byte[] piece = new byte[1 << 20];
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            RandomHistory history = new RandomHistory(1);
            Case reached = file.create(history.opening()).orThrow();
            for (int number = 0; number < files; number++) {
                try (OutputStream out = Files.newOutputStream(source)) {
                    for (int written = 0; written < size; written += piece.length) {
                        random.nextBytes(piece);
                        out.write(piece);
                    }
                }
                try (Staged staged =
                        file.stage(source, "video/mp4", Progress.UNSEEN).orThrow()) {
                    reached = file.append(reached, List.of(history.next()), List.of(staged))
                            .orThrow();
                }
            }
        }
        Files.delete(source);
    }
}
