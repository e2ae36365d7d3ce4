package touchstone.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills a program in the middle of a change of form: the old one is left, or the new one, and nothing between. */
final class MigrationKillTrial implements Trials.Trial {

    private final int kills;

    MigrationKillTrial(int kills) {
        this.kills = kills;
    }

    @Override
    public Trials.Figure run() throws Exception {
        Path folder = Files.createTempDirectory("touchstone-migration-");
        Path path = folder.resolve("desk.touchstone");
        Random random = new Random(1000);
        long begun = System.nanoTime();
        MigrationKills.leavesTheOldForm(path, new Random(), MigrationKills.NEVER);
        int takes = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        int old = 0;
        int torn = 0;
        for (int kill = 0; kill < kills; kill++) {
            try {
                old += MigrationKills.leavesTheOldForm(path, random, takes) ? 1 : 0;
            } catch (AssertionError neither) {
                torn++;
            }
        }
        Durable.remove(folder);
        return new Trials.Figure(
                kills + " kills during a change of form",
                old + " left the old form, " + (kills - old - torn) + " the new one, " + torn + " neither",
                torn == 0 && old > 0 && old < kills);
    }
}
