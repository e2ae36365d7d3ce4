package touchstone.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.edit.Entry;

/**
 * A program that edits a case file, keeps small and large files in it, and says of each edit when it is kept: {@code
 * case/entry hash}. It goes on when the disk fails it.
 */
final class Writer implements AutoCloseable {

    private final Process process;
    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();
    private final Thread reading;

    private Writer(Process process) {
        this.process = process;
        this.reading = Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
        } catch (IOException ended) {
            said.add("ended");
        }
    }

    /** Starts a main class of this bench in a process of its own. */
    static Writer start(Map<String, String> environment, Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new Writer(builder.start());
    }

    /** What it has said so far: edits that are kept, by case and entry. */
    Map<String, String> kept() {
        Map<String, String> kept = new HashMap<>();
        for (String line : said) {
            String[] words = line.split(" ");
            if (words.length == 2 && words[0].contains("/")) {
                kept.put(words[0], words[1]);
            }
        }
        return kept;
    }

    /** How many lines it has said. */
    int lines() {
        return said.size();
    }

    /** Whether it said this. */
    boolean hasSaid(String line) {
        return said.contains(line);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it ends by itself; gives its exit status. */
    int await() throws InterruptedException {
        int status = process.waitFor();
        reading.join();
        return status;
    }

    /** Waits until it has said so many lines, or is dead. */
    void awaitLines(int lines) throws InterruptedException {
        while (said.size() < lines && process.isAlive()) {
            Thread.sleep(5);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        reading.join();
    }

    /** Arguments: case file, seed, how many edits at most, how many in a hundred bring files. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Random random = new Random(Long.parseLong(arguments[1]));
        RandomHistory history = new RandomHistory(random.nextLong());
        int files = Integer.parseInt(arguments[3]);
        try (CaseFile file = opened(Path.of(arguments[0]))) {
            out.println("open");
            Entry first = history.opening();
            Case reached = insisted(() -> file.create(first), null, file, first);
            for (int edit = Integer.parseInt(arguments[2]); edit > 0; edit--) {
                out.println(reached.number() + "/" + reached.trail().entries() + " " + head(file, reached));
                if (out.checkError()) {
                    return;
                }
                Case before = reached;
                Entry entry = history.next();
                boolean brings = random.nextInt(100) < files;
                reached = insisted(() -> appended(file, before, entry, brings, random), before, file, entry);
            }
            out.println("done");
        }
    }

    private static CaseFile opened(Path path) {
        while (true) {
            if (CaseFile.open(path, RandomHistory.EDITOR) instanceof Outcome.Done<CaseFile>(CaseFile file)) {
                return file;
            }
        }
    }

    private interface Try {
        Outcome<Case> run();
    }

    private static String head(CaseFile file, Case reached) {
        while (true) {
            try {
                return file.head(reached.number());
            } catch (CaseFileTrouble failing) {
                continue;
            }
        }
    }

    /** Tries an edit until it is kept, as a person would who makes it once more. */
    private static Case insisted(Try act, Case before, CaseFile file, Entry entry) {
        while (true) {
            Outcome<Case> outcome = act.run();
            if (outcome instanceof Outcome.Done<Case>(Case kept)) {
                return kept;
            }
            String key = outcome.refusal().orElseThrow().key();
            if (key.equals("trouble.casefile.moved-on") || key.equals("trouble.casefile.case-exists")) {
                int number = before == null ? 1 : before.number();
                Outcome<Case> there = file.load(number);
                if (there instanceof Outcome.Done<Case>(Case kept)
                        && kept.trail().entries() == entry.stamp().number()) {
                    return kept;
                }
            } else if (!key.startsWith("trouble.casefile.")) {
                throw new IllegalStateException(key);
            }
        }
    }

    private static Outcome<Case> appended(CaseFile file, Case before, Entry entry, boolean brings, Random random) {
        if (!brings) {
            return file.append(before, entry);
        }
        byte[] bytes =
                new byte[random.nextBoolean() ? 1 + random.nextInt(200_000) : (1 << 20) + random.nextInt(400_000)];
        random.nextBytes(bytes);
        return file.stage(bytes, "application/octet-stream").then(staged -> {
            try (staged) {
                return file.append(before, List.of(entry), List.of(staged));
            }
        });
    }
}
