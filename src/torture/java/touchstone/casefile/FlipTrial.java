package touchstone.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/**
 * Flips one bit in what a case file says or keeps, again and again. A bit is live where the file, or what SQLite reads
 * from it, says something else after it was flipped; one in free space is not.
 */
final class FlipTrial implements Trials.Trial {

    private final int flips;
    private final Random random = new Random(2000);

    FlipTrial(int flips) {
        this.flips = flips;
    }

    @Override
    public Trials.Figure run() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("/dev/shm"), "touchstone-flips-");
        Path path = folder.resolve("desk.touchstone");
        make(path);
        byte[] bytes = Files.readAllBytes(path);
        Path beside = Files.walk(Holder.beside(path, ".evidence"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
        byte[] large = Files.readAllBytes(beside);
        Set<Health.Flaw> known = new HashSet<>(flaws(path));
        List<String> says = dump(path);
        int found = 0;
        int dead = 0;
        int missed = 0;
        int unnamed = 0;
        StringBuilder where = new StringBuilder();
        while (found + missed < flips) {
            boolean inLarge = random.nextInt(10) == 0;
            byte[] changed = (inLarge ? large : bytes).clone();
            int place = random.nextInt(changed.length);
            if (!inLarge) {
                while (bytes[place] == 0) {
                    place = random.nextInt(changed.length);
                }
            }
            changed[place] ^= (byte) (1 << random.nextInt(8));
            Path target = inLarge ? beside : path;
            Files.write(target, changed);
            List<Health.Flaw> flaws = flaws(path).stream()
                    .filter(flaw -> flaw.isDamage() && !known.contains(flaw))
                    .toList();
            if (!flaws.isEmpty()) {
                found++;
                unnamed += flaws.stream().allMatch(flaw -> flaw.words().isBlank()) ? 1 : 0;
            } else if (!inLarge && dump(path).equals(says)) {
                dead++;
            } else {
                missed++;
                where.append(" at ")
                        .append(target.getFileName())
                        .append(' ')
                        .append(place)
                        .append(": ")
                        .append(inLarge ? "" : difference(says, dump(path)));
            }
            Files.write(target, inLarge ? large : bytes);
        }
        Durable.remove(folder);
        return new Trials.Figure(
                found + missed + " flips of live bits, a tenth of them in a file beside (" + dead
                        + " more lay where nothing is read)",
                found + " found, " + missed + " missed, " + unnamed + " not named in words" + where,
                missed == 0 && unnamed == 0);
    }

    private static void make(Path path) {
        RandomHistory history = new RandomHistory(42);
        byte[] large = new byte[Contents.LARGEST_WITHIN + 1];
        Arrays.fill(large, (byte) 7);
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            Case reached = file.create(history.opening()).orThrow();
            for (int edit = 0; edit < 60; edit++) {
                reached = file.append(reached, history.next()).orThrow();
            }
            byte[] small = "A small file, kept within.".repeat(40).getBytes(StandardCharsets.UTF_8);
            List<Staged> bytes = List.of(
                    file.stage(small, "text/plain").orThrow(),
                    file.stage(large, "image/png").orThrow());
            file.append(reached, List.of(history.next()), bytes).orThrow();
        }
    }

    /** The first thing that is said otherwise. */
    private static String difference(List<String> before, List<String> after) {
        for (int line = 0; line < Math.min(before.size(), after.size()); line++) {
            if (!before.get(line).equals(after.get(line))) {
                return before.get(line) + " → " + after.get(line);
            }
        }
        return before.size() + " lines → " + after.size();
    }

    private static List<Health.Flaw> flaws(Path path) {
        return switch (CaseFile.openReadOnly(path)) {
            case Outcome.Refused(var trouble) -> List.of(new Health.Flaw(Health.Kind.PAGES, 0, 0, trouble.key()));
            case Outcome.Done(CaseFile file) -> {
                try (file) {
                    yield file.verify(Progress.UNSEEN).flaws();
                }
            }
        };
    }

    /** Everything that the tables say, in order. */
    private static List<String> dump(Path path) throws IOException {
        try (Database database = Database.open(path, Database.Mode.READ)) {
            List<String> all = new java.util.ArrayList<>();
            for (String table : database.rows(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' ORDER BY"
                            + " name",
                    Row::text)) {
                String columns = String.join(
                        " || '|' || ",
                        database.rows("SELECT 'quote(' || name || ')' FROM pragma_table_info(?)", Row::text, table));
                all.addAll(database.rows("SELECT " + columns + " FROM " + table, Row::text));
            }
            return all;
        } catch (java.sql.SQLException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }
}
