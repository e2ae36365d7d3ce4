package touchstone;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javafx.application.Application;
import touchstone.cli.Terminal;

/** Where the program starts: with a window, or without one when a command is given. */
public final class Main {

    private static final int NO_DISPLAY = 2;

    private Main() {}

    /**
     * Starts Touchstone.
     *
     * @param arguments what was typed after the program's name
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    private static int run(List<String> asked, PrintStream out, PrintStream err) {
        Terminal terminal = Workbench.here().terminal(Tour::draw, System.in, out, err);
        boolean wantsSample = asked.contains(WindowProgram.SAMPLE);
        if (!wantsSample && terminal.isAskedBy(asked)) {
            return terminal.run(asked);
        }
        if (Display.isHere()) {
            Application.launch(WindowProgram.class, asked.toArray(String[]::new));
            return 0;
        }
        if (wantsSample) {
            return SampleInText.show(out, err);
        }
        List<String> notThere = asked.stream()
                .filter(article -> !Files.exists(Path.of(article)))
                .toList();
        if (!notThere.isEmpty()) {
            return terminal.run(notThere);
        }
        err.println("No display to open a window on. touchstone --help lists what works without one.");
        return NO_DISPLAY;
    }

    /** The version of this program, as its build wrote it. */
    static String version() {
        try (InputStream file = Main.class.getResourceAsStream("/version.properties")) {
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
