package touchstone.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.Person;
import touchstone.model.SealCheck;

/** Which key goes with which name, as first seen on this machine. */
final class KnownKeys {

    private final Path file;
    private final JsonMapper mapper = JsonMapper.shared();

    KnownKeys(Path file) {
        this.file = file;
    }

    /** How well this key is known under this name; a name met for the first time is remembered with it. */
    SealCheck.Key meet(Person person, String keyId) {
        try {
            Map<String, String> known = read();
            String earlier = known.putIfAbsent(KeyRing.keyOf(person), keyId);
            if (earlier == null) {
                SafeFile.writePrivate(
                        file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(known));
                return SealCheck.Key.NEW;
            }
            return earlier.equals(keyId) ? SealCheck.Key.KNOWN : SealCheck.Key.ANOTHER;
        } catch (IOException | JacksonException nothingRemembered) {
            return SealCheck.Key.NEW;
        }
    }

    /** How well this key is known under this name; nothing is remembered, because nothing proved that it is theirs. */
    SealCheck.Key compare(Person person, String keyId) {
        try {
            String earlier = read().get(KeyRing.keyOf(person));
            if (earlier == null) {
                return SealCheck.Key.NEW;
            }
            return earlier.equals(keyId) ? SealCheck.Key.KNOWN : SealCheck.Key.ANOTHER;
        } catch (IOException | JacksonException nothingRemembered) {
            return SealCheck.Key.NEW;
        }
    }

    private Map<String, String> read() throws IOException {
        return Files.exists(file)
                ? mapper.readValue(Files.readAllBytes(file), new TypeReference<TreeMap<String, String>>() {})
                : new TreeMap<>();
    }
}
