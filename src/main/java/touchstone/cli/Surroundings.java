package touchstone.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import touchstone.desk.Folders;
import touchstone.desk.SettingsFile;
import touchstone.desk.Tools;

/**
 * What the commands work in.
 *
 * @param tools put together only when a command needs them
 * @param folders the person's folders
 * @param settings what the window was told
 * @param clock the machine's
 * @param in standard input
 * @param out for what was asked
 * @param err for messages
 * @param isAtTerminal whether somebody sees what is written, as it is written
 * @param prompt asks somebody at a terminal for what must not be seen
 */
public record Surroundings(
        Supplier<Tools> tools,
        Folders folders,
        SettingsFile settings,
        Clock clock,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean isAtTerminal,
        Prompt prompt) {

    /** Asks for what must not be seen. */
    public interface Prompt {

        /** What was typed, without an echo; nothing where nobody is at a terminal. */
        Optional<char[]> ask(String words);
    }
}
