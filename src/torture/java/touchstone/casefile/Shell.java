package touchstone.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Commands of the system, for what only the system can do. */
final class Shell {

    private Shell() {}

    /** Runs a command; gives what it said. */
    static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said.strip());
        }
        return said;
    }

    /** Whether a command is there and does what it should. */
    static boolean can(String... command) throws InterruptedException {
        try {
            run(command);
            return true;
        } catch (IOException no) {
            return false;
        }
    }
}
