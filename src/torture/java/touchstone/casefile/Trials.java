package touchstone.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import touchstone.hostile.HostileTrial;

/** All trials, by name. */
public final class Trials {

    private static final double SHARE = Double.parseDouble(System.getProperty("torture.share", "1"));

    private Trials() {}

    /** Something that is done to case files. */
    public interface Trial {
        /** Does it. */
        Figure run() throws Exception;
    }

    /**
     * What came of a trial.
     *
     * @param done what was done, and how often
     * @param found what was found
     * @param isGood whether nothing was lost
     */
    public record Figure(String done, String found, boolean isGood) {}

    /** The trials, in the order in which they are made. */
    public static Map<String, Trial> all() {
        Map<String, Trial> all = new LinkedHashMap<>();
        all.put("flips", new FlipTrial(times(2000)));
        all.put("tampering", new TamperTrial(times(300)));
        all.put("clean", new CleanTrial(times(500)));
        all.put("full-disk", new FullDiskTrial(times(300)));
        all.put("faults", new FaultTrial(times(500)));
        all.put("power-cuts", new PowerCutTrial(times(300)));
        all.put("two-programs", new TwoProgramsTrial(times(2000)));
        all.put("kills", new KillTrial(times(1000), KillTrial.Doing.EDITS));
        all.put("kills-migrating", new MigrationKillTrial(times(200)));
        all.put("kills-copying", new KillTrial(times(200), KillTrial.Doing.COPIES));
        all.put("kills-importing", new ImportKillTrial(times(200)));
        all.put("verify", new VerifyTrial());
        all.put("hostile-files", new HostileTrial(times(310)));
        all.put("merges", new MergeTrial(times(10_000)));
        return all;
    }

    private static int times(int full) {
        return Math.max(1, (int) Math.round(full * SHARE));
    }
}
