package touchstone.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.Case;

/** Another program on a case file: a Java process of its own, which says what it has done, a line for each edit. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Child start(Path file, long seed, int edits) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
        command.addAll(List.of(file.toString(), Long.toString(seed), Integer.toString(edits)));
        try {
            return new Child(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** The next line that it says; nothing once it has ended. */
    String says() {
        try {
            String line = lines.readLine();
            return line == null ? "" : line;
        } catch (IOException ended) {
            return "";
        }
    }

    /** Ends it as a power cut would: it gets no chance to do anything more. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }

    /** Makes edits by lot, and says {@code <case>/<entry> <hash>} of each once it is kept; then waits to be killed. */
    public static void main(String[] arguments) throws IOException {
        RandomHistory history = new RandomHistory(Long.parseLong(arguments[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (CaseFile file =
                CaseFile.open(Path.of(arguments[0]), RandomHistory.EDITOR).orThrow()) {
            out.println("open " + (file.isReadOnly() ? file.heldBy().orElse("") : "for writing"));
            Case reached = file.create(history.opening()).orThrow();
            for (int edit = Integer.parseInt(arguments[2]); edit > 0; edit--) {
                out.println(reached.number() + "/" + reached.trail().entries() + " " + file.head(reached.number()));
                if (out.checkError()) {
                    return;
                }
                reached = file.append(reached, history.next()).orThrow();
            }
            System.in.read();
        }
    }
}
