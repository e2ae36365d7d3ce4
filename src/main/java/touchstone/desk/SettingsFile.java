package touchstone.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.model.Person;
import touchstone.work.Latest;

/**
 * The settings on disk, as a properties file in the person's folder. A value that can't be read is as if it had not
 * been set: settings are a convenience, and never keep anybody from their cases.
 */
public final class SettingsFile {

    private static final String KEY = "key.";

    private final Path file;
    private final String account;
    private final Latest<Settings> writing = new Latest<>("settings", this::write);

    /**
     * Settings in a file.
     *
     * @param file may be absent yet
     * @param account the name of the person's account on this machine
     */
    public SettingsFile(Path file, String account) {
        this.file = file;
        this.account = account;
    }

    /** What was last kept, or the beginning. */
    public Settings read() {
        return writing.newest().orElseGet(this::stored);
    }

    private Settings stored() {
        Properties stored = new Properties();
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                stored.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                stored.clear();
            }
        }
        return settings(stored);
    }

    /** Keeps the settings, beside whoever asks for it; of several at once only the last are written. */
    public void keep(Settings settings) {
        writing.give(settings);
    }

    /** Waits until the settings that are to be kept are on the disk. */
    public void finish() {
        writing.await();
    }

    /**
     * Writes the settings, whole or not at all.
     *
     * @return whether they could be kept; if not, the program goes on without
     */
    public boolean write(Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            try (Writer writer = Files.newBufferedWriter(next)) {
                properties(settings).store(writer, null);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    private Settings settings(Properties stored) {
        Settings first = Settings.first(account);
        String name = stored.getProperty("name", "");
        Person.Role role = read(Person.Role.class, stored.getProperty("role"), Person.Role.CHECKER);
        Place.View view = read(Place.View.class, stored.getProperty("view"), Place.View.WELCOME);
        Place place = new Place(view, number(stored, "case"), number(stored, "claim"), number(stored, "evidence"));
        return new Settings(
                name.isBlank() ? first.who() : new Person(name, role),
                !name.isBlank(),
                read(Settings.Theme.class, stored.getProperty("theme"), Settings.Theme.SYSTEM),
                readingSize(stored.getProperty("reading")),
                path(stored.getProperty("file")).orElse(null),
                place,
                rail(stored.getProperty("rail", "")),
                dimBelow(stored.getProperty("dim")),
                keys(stored));
    }

    private static Properties properties(Settings settings) {
        Properties stored = new Properties();
        if (settings.introduced()) {
            stored.setProperty("name", settings.who().name());
            stored.setProperty("role", settings.who().role().name());
        }
        stored.setProperty("theme", settings.theme().name());
        stored.setProperty("reading", Double.toString(settings.readingSize()));
        if (settings.caseFile() != null) {
            stored.setProperty("file", settings.caseFile().toString());
        }
        stored.setProperty("view", settings.place().view().name());
        stored.setProperty("case", Integer.toString(settings.place().caseNumber()));
        stored.setProperty("claim", Integer.toString(settings.place().claim()));
        stored.setProperty("evidence", Integer.toString(settings.place().evidence()));
        stored.setProperty(
                "rail",
                String.join(" ", settings.rail().stream().map(String::valueOf).toList()));
        stored.setProperty("dim", Double.toString(settings.dimBelow()));
        settings.keys().forEach((act, key) -> stored.setProperty(KEY + act, key));
        return stored;
    }

    private static <E extends Enum<E>> E read(Class<E> type, @Nullable String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static int number(Properties stored, String key) {
        String value = stored.getProperty(key, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    private static double readingSize(@Nullable String value) {
        return value != null && value.matches("1\\.\\d{1,9}") ? Double.parseDouble(value) : Settings.READING_SIZE;
    }

    private static double dimBelow(@Nullable String value) {
        return value != null && value.matches("0\\.\\d{1,9}") ? Double.parseDouble(value) : 0;
    }

    private static Optional<Path> path(@Nullable String value) {
        try {
            return Optional.ofNullable(value).map(Path::of);
        } catch (InvalidPathException elsewhere) {
            return Optional.empty();
        }
    }

    private static Map<String, String> keys(Properties stored) {
        return stored.stringPropertyNames().stream()
                .filter(name -> name.startsWith(KEY))
                .collect(Collectors.toUnmodifiableMap(name -> name.substring(KEY.length()), stored::getProperty));
    }

    private static List<Integer> rail(String value) {
        return Arrays.stream(value.split(" "))
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .toList();
    }
}
