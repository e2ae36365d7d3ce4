package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Kills a program in the middle of what it does, at a random moment, and looks what it left. */
final class KillTrial implements Trials.Trial {

    /** What it is doing. */
    enum Doing {
        EDITS,
        COPIES
    }

    private static final int KILLS_A_FILE = 20;

    private final int kills;
    private final Doing doing;
    private final Random random = new Random(1000);

    KillTrial(int kills, Doing doing) {
        this.kills = kills;
        this.doing = doing;
    }

    @Override
    public Trials.Figure run() throws Exception {
        Path folder = Files.createTempDirectory("touchstone-kills-");
        int lost = 0;
        long acknowledged = 0;
        int orphans = 0;
        List<String> torn = new ArrayList<>();
        Map<String, String> kept = new HashMap<>();
        Path path = folder.resolve("none");
        for (int kill = 0; kill < kills; kill++) {
            if (kill % KILLS_A_FILE == 0) {
                Durable.remove(folder);
                Files.createDirectories(folder);
                path = folder.resolve("desk.touchstone");
                kept.clear();
            }
            killed(path, kept);
            boolean look = kill % KILLS_A_FILE % 4 == 3 || doing != Doing.EDITS;
            if (look) {
                Kept found = Kept.in(path, kept);
                lost += found.lost();
                torn.addAll(found.torn());
                orphans += orphans(path);
                acknowledged += kept.size();
            }
        }
        Durable.remove(folder);
        return new Trials.Figure(
                kills + " kills during " + doing.name().toLowerCase(java.util.Locale.ROOT) + ", " + acknowledged
                        + " acknowledged edits looked for",
                lost + " lost, " + torn.size() + " torn" + (torn.isEmpty() ? "" : ": " + torn.getFirst()) + ", "
                        + orphans + " orphans after the next start",
                lost == 0 && torn.isEmpty() && orphans == 0);
    }

    private void killed(Path path, Map<String, String> kept) throws Exception {
        Class<?> main = Writer.class;
        try (Writer writer =
                Writer.start(Map.of(), main, path, random.nextLong(), 1_000, doing == Doing.COPIES ? 100 : 5)) {
            writer.awaitLines(1);
            writer.awaitLines(2 + random.nextInt(6));
            Thread.sleep(random.nextInt(60));
            writer.close();
            kept.putAll(writer.kept());
        }
    }

    /** Files beside that nobody names, and copies that were not finished. */
    static int orphans(Path path) throws IOException {
        Path beside = Holder.beside(path, ".evidence");
        if (!Files.isDirectory(beside)) {
            return 0;
        }
        try (Database database = Database.open(path, Database.Mode.READ);
                Stream<Path> files = Files.walk(beside)) {
            List<String> named = database.rows("SELECT sha256 FROM contents WHERE bytes IS NULL", Row::text);
            return (int) files.filter(Files::isRegularFile)
                    .filter(file -> !named.contains(String.valueOf(file.getFileName())))
                    .count();
        } catch (java.sql.SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
