package touchstone.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/**
 * Where on this machine the person's things lie.
 *
 * @param data case files and keys
 * @param settings settings and the log
 */
public record Folders(Path data, Path settings) {

    /**
     * The folders that the system means for it: the XDG base directories on Linux, Application Support on macOS,
     * AppData on Windows.
     *
     * @param environment the environment's variables
     * @param system {@code os.name}
     * @param home the person's home folder
     */
    public static Folders of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            Path support = home.resolve("Library/Application Support/Touchstone");
            return new Folders(support, support);
        }
        if (name.contains("windows")) {
            return new Folders(
                    absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"))
                            .resolve("Touchstone"),
                    absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
                            .resolve("Touchstone"));
        }
        return new Folders(
                absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"))
                        .resolve("touchstone"),
                absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                        .resolve("touchstone"));
    }

    /** The case file that is opened where nobody names one. */
    public Path caseFile() {
        return data.resolve("cases.touchstone");
    }

    /**
     * Makes the person's own folder where it is missing, so that the default case file has a place; every other case
     * file's folder is the person's to make.
     *
     * @return the same file
     */
    public Outcome<Path> ready(Path file) {
        if (!file.equals(caseFile())) {
            return Outcome.done(file);
        }
        try {
            Files.createDirectories(data);
            return Outcome.done(file);
        } catch (IOException closed) {
            return Outcome.refused(Trouble.storage("trouble.desk.no-folder", data));
        }
    }

    /** Where the person's signing keys lie. */
    public Path keys() {
        return data.resolve("keys");
    }

    /** Where the heads lie that the house learned from its own choices. */
    public Path heads() {
        return data.resolve("heads");
    }

    /** Where the settings lie. */
    public Path settingsFile() {
        return settings.resolve("settings.properties");
    }

    /** Where what was begun and is not kept yet lies. */
    public Path unfinishedFile() {
        return settings.resolve("unfinished.properties");
    }

    private static Path absolute(@Nullable String named, Path otherwise) {
        return named == null || named.isBlank() || !Path.of(named).isAbsolute() ? otherwise : Path.of(named);
    }
}
