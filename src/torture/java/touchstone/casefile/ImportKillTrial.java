package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import touchstone.Main;

/** Kills the program while it takes a colleague's bundle into a case file: the case is as before, or has all of it. */
final class ImportKillTrial implements Trials.Trial {

    private static final int FILES = 6;
    private static final String CHECKER = "Tarja Harju";
    private static final String COLLEAGUE = "Mila Klose";

    private final int kills;
    private final Random random = new Random(1000);
    private Path folder = Path.of("");

    ImportKillTrial(int kills) {
        this.kills = kills;
    }

    @Override
    public Trials.Figure run() throws Exception {
        folder = Files.createTempDirectory("touchstone-imports-");
        Path bundle = diverged();
        Path whole = copied("whole");
        long begun = System.nanoTime();
        run("import", "--case-file", whole, "--by", CHECKER, bundle);
        long takes = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Map<String, String> before = entries(folder.resolve("tarja").resolve("desk.touchstone"));
        Map<String, String> after = entries(whole);
        int as = 0;
        int lost = 0;
        int orphans = 0;
        List<String> torn = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            Path path = copied("killed");
            try (Writer importing = started("import", "--case-file", path, "--by", CHECKER, bundle)) {
                // Most of the time goes into starting; what is wanted lies in the second half.
                Thread.sleep(takes / 2 + random.nextLong(takes / 2 + 1));
                importing.close();
            }
            Kept kept = Kept.in(path, before);
            lost += kept.lost();
            torn.addAll(kept.torn());
            orphans += KillTrial.orphans(path);
            int found = entries(path).size();
            as += found == before.size() ? 1 : 0;
            if (found != before.size() && found != after.size()) {
                torn.add(found + " entries");
            }
        }
        Durable.remove(folder);
        return new Trials.Figure(
                kills + " kills during an import of " + (after.size() - before.size()) + " entry with " + FILES
                        + " files",
                as + " left the case as it was, " + (kills - as) + " with all of it, " + lost + " lost, " + torn.size()
                        + " torn" + (torn.isEmpty() ? "" : ": " + torn.getFirst()) + ", " + orphans
                        + " orphans after the next start",
                lost == 0 && torn.isEmpty() && orphans == 0 && after.size() > before.size());
    }

    /** Two people go on with one case; gives what the second hands over. */
    private Path diverged() throws Exception {
        Path article = folder.resolve("story.txt");
        Files.writeString(article, """
            The lighthouse was built in 1871 and is 38 metres high.

            About 12,000 people climb it every summer, said Anna Berg, who keeps the keys.
            """);
        Path tarja = Files.createDirectories(folder.resolve("tarja")).resolve("desk.touchstone");
        Path mila = Files.createDirectories(folder.resolve("mila")).resolve("desk.touchstone");
        Path first = folder.resolve("first.zip");
        run("new", "--case-file", tarja, "--by", CHECKER, article);
        run("export", "--case-file", tarja, "--by", CHECKER, "--as", "bundle", "--to", first, "1");
        run("import", "--case-file", mila, "--by", COLLEAGUE, first);
        run("comment", "--case-file", tarja, "--by", CHECKER, "1", "Who counted them?");
        for (int file = 0; file < FILES; file++) {
            byte[] bytes = new byte[file % 2 == 0 ? 100_000 : 3 * Contents.LARGEST_WITHIN];
            random.nextBytes(bytes);
            Path brought = folder.resolve("brought-" + file + ".bin");
            Files.write(brought, bytes);
            run(
                    "attach",
                    "--case-file",
                    mila,
                    "--by",
                    COLLEAGUE,
                    "--claim",
                    1,
                    "--stance",
                    "context",
                    "--kind",
                    "document",
                    1,
                    brought);
        }
        Path second = folder.resolve("second.zip");
        run("export", "--case-file", mila, "--by", COLLEAGUE, "--as", "bundle", "--to", second, "1");
        return second;
    }

    private Writer started(Object... arguments) throws IOException {
        Map<String, String> own = Map.of(
                "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                "XDG_DATA_HOME", folder.resolve("data").toString());
        return Writer.start(own, Main.class, arguments);
    }

    private void run(Object... arguments) throws IOException, InterruptedException {
        try (Writer command = started(arguments)) {
            if (command.await() != 0) {
                throw new IllegalStateException(List.of(arguments).toString());
            }
        }
    }

    /** The checker's case file as it was before the import, in a folder of its own. */
    private Path copied(String name) throws IOException {
        Path to = folder.resolve(name);
        Durable.remove(to);
        Path from = folder.resolve("tarja");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to.resolve("desk.touchstone");
    }

    /** Every entry of the journal, and those that stand beside it, by its place. */
    private static Map<String, String> entries(Path path) {
        Map<String, String> entries = new HashMap<>();
        try (CaseFile file = CaseFile.openReadOnly(path).orThrow()) {
            file.journal(1)
                    .forEach(line -> entries.put("1/" + line.entry().stamp().number(), line.hash()));
        }
        return entries;
    }
}
