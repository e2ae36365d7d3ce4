package touchstone.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import touchstone.model.Case;

/** Cases that nobody tampered with: no alarm. */
final class CleanTrial implements Trials.Trial {

    private static final int CASES_A_FILE = 25;
    private static final int EDITS = 25;

    private final int cases;

    CleanTrial(int cases) {
        this.cases = cases;
    }

    @Override
    public Trials.Figure run() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("/dev/shm"), "touchstone-clean-");
        int alarms = 0;
        String first = "";
        for (int done = 0; done < cases; done += CASES_A_FILE) {
            Path path = folder.resolve("desk-" + done + ".touchstone");
            try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
                for (int one = 0; one < CASES_A_FILE; one++) {
                    RandomHistory history = new RandomHistory(done + one);
                    Case reached = file.create(history.opening()).orThrow();
                    for (int edit = 0; edit < EDITS; edit++) {
                        reached = file.append(reached, history.next()).orThrow();
                    }
                }
            }
            Kept kept = Kept.in(path, Map.of());
            alarms += kept.torn().size();
            first = kept.torn().isEmpty() ? first : kept.torn().getFirst();
        }
        Durable.remove(folder);
        return new Trials.Figure(cases + " clean cases", alarms + " false alarms " + first, alarms == 0);
    }
}
