package touchstone.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import touchstone.model.Content;
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
}
