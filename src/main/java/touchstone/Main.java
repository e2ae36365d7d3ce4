package touchstone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the program starts: with a window, or without one when a command is given. */
public final class Main {

    private Main() {}

    /**
     * Starts Touchstone.
     *
     * @param arguments what was typed after the program's name
     */
    public static void main(String[] arguments) {
        System.out.println("Touchstone " + version());
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
