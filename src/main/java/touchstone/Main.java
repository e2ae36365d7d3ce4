package touchstone;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    static int run(List<String> asked, PrintStream out, PrintStream err) {
        if (asked.isEmpty() || asked.contains(WindowProgram.SAMPLE)) {
            return show(asked, out, err); // without making the command line, for which the window would have to wait
        }
        Terminal terminal = Workbench.here().terminal(Tour::draw, System.in, out, err);
        if (terminal.isAskedBy(asked)) {
            return terminal.run(asked);
        }
        List<String> notThere = asked.stream()
                .filter(article -> path(article).filter(Files::exists).isEmpty())
                .toList();
        boolean canBeOpened = asked.stream().allMatch(article -> path(article).isPresent());
        return notThere.isEmpty() || (canBeOpened && Display.isHere()) ? show(asked, out, err) : terminal.run(notThere);
    }

    /** The path that somebody typed; none where no file can have this name. */
    private static Optional<Path> path(String typed) {
        try {
            return Optional.of(Path.of(typed));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private static int show(List<String> asked, PrintStream out, PrintStream err) {
        if (Display.isHere()) {
            Application.launch(WindowProgram.class, asked.toArray(String[]::new));
            return 0;
        }
        if (asked.contains(WindowProgram.SAMPLE)) {
            return SampleInText.show(out, err);
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
