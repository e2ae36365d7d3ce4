package touchstone.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.exchange.SafeFile;
import touchstone.model.Case;
import touchstone.work.Latest;

/**
 * What somebody began to write and has not kept yet: neither closing the window nor the end of the program takes it. It
 * lies in a file beside the settings that this account alone can read, never in a case file, and goes once it was kept or
 * thrown away. Where it can't be written, it waits as long as the program runs. One thread asks, the window's.
 */
public final class Unfinished {

    /**
     * A place where somebody writes something. Who else sits down at the desk does not find it there: what one began is
     * no more for another's eyes, or to be kept under another's name, than a verdict that lies covered.
     *
     * @param who the name of who writes
     * @param caseId the case's own id; empty where none is open
     * @param what what is written there: a verdict, a comment
     * @param number the claim's number, 0 where it is of the case
     */
    public record Spot(String who, String caseId, String what, int number) {

        /** The place of the person at the desk in the open case. */
        public static Spot of(Snapshot desk, String what, int number) {
            return new Spot(desk.who().name(), desk.now().map(Case::id).orElse(""), what, number);
        }

        private String prefix() {
            return who + "/" + caseId + "/" + what + "/" + number + "/";
        }
    }

    private final Path file;
    private final Latest<Map<String, String>> writing = new Latest<>("unfinished", this::write);
    private @Nullable SortedMap<String, String> all;

    /**
     * What waits in a file.
     *
     * @param file may be absent yet
     */
    public Unfinished(Path file) {
        this.file = file;
    }

    /** The words that wait at a place, by field; none where nothing was begun. */
    public Map<String, String> at(Spot spot) {
        Map<String, String> fields = new HashMap<>();
        String prefix = spot.prefix();
        all().subMap(prefix, prefix + Character.MAX_VALUE)
                .forEach((key, words) -> fields.put(key.substring(prefix.length()), words));
        return Map.copyOf(fields);
    }

    /** The words of one field at a place; empty where nothing was begun. */
    public String at(Spot spot, String field) {
        return at(spot).getOrDefault(field, "");
    }

    /** Keeps the words at a place, by field, instead of those that waited there. */
    public void keep(Spot spot, Map<String, String> fields) {
        if (!at(spot).equals(fields)) {
            without(spot);
            fields.forEach((field, words) -> all().put(spot.prefix() + field, words));
            writing.give(Map.copyOf(all()));
        }
    }

    /** Throws away what waits at a place: it was kept, or is not wanted. */
    public void forget(Spot spot) {
        keep(spot, Map.of());
    }

    /** Waits until what waits is on the disk. */
    public void finish() {
        writing.await();
    }

    private void without(Spot spot) {
        all().subMap(spot.prefix(), spot.prefix() + Character.MAX_VALUE).clear();
    }

    private SortedMap<String, String> all() {
        if (all == null) {
            all = stored();
        }
        return all;
    }

    private SortedMap<String, String> stored() {
        Properties stored = new Properties();
        if (Files.isReadable(file)) {
            try (InputStream bytes = Files.newInputStream(file)) {
                stored.load(bytes);
            } catch (IOException | IllegalArgumentException unreadable) {
                stored.clear();
            }
        }
        SortedMap<String, String> read = new TreeMap<>();
        stored.stringPropertyNames().forEach(key -> read.put(key, stored.getProperty(key)));
        return read;
    }

    private void write(Map<String, String> now) {
        Properties stored = new Properties();
        stored.putAll(now);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            stored.store(bytes, null);
            SafeFile.writePrivate(file, bytes.toByteArray());
        } catch (IOException full) {
            // The words are in the window still, and are tried again with the next that is written.
        }
    }
}
