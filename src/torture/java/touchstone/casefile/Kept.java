package touchstone.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Progress;

/** What a case file turns out to hold after something happened to it, against what was said to be kept. */
record Kept(int lost, List<String> torn) {

    /** Opens a case file for writing, as a person would, and looks at every byte of it. */
    static Kept in(Path path, Map<String, String> acknowledged) {
        Map<String, String> found = new HashMap<>();
        List<String> torn = new ArrayList<>();
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            if (file.isReadOnly()) {
                torn.add("read-only");
            }
            file.cases()
                    .forEach(summary -> file.journal(summary.number())
                            .forEach(line -> found.put(
                                    summary.number() + "/"
                                            + line.entry().stamp().number(),
                                    line.hash())));
            file.verify(Progress.UNSEEN).flaws().stream()
                    .filter(Kept::isTorn)
                    .forEach(flaw -> torn.add(flaw.kind() + " " + flaw.words()));
        }
        int lost = 0;
        for (Map.Entry<String, String> edit : acknowledged.entrySet()) {
            lost += edit.getValue().equals(found.get(edit.getKey())) ? 0 : 1;
        }
        return new Kept(lost, torn);
    }

    /** Random histories name files that nobody ever brought; a file that the case file itself notes must be there. */
    private static boolean isTorn(Health.Flaw flaw) {
        return flaw.isDamage() && (flaw.kind() != Health.Kind.MISSING || flaw.caseNumber() == 0);
    }
}
