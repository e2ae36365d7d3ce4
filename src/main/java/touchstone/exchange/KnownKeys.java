package touchstone.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.KnownKey;
import touchstone.model.KnownKey.How;
import touchstone.model.Person;
import touchstone.model.SealCheck;

/** Which keys go with which name: as first seen on this machine, or compared with their owner, or withdrawn. */
final class KnownKeys {

    private static final String FORMAT = "touchstone known keys 2";

    private final Path file;
    private final FolderLock lock;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.shared();

    KnownKeys(Path file, Clock clock) {
        this.file = file;
        this.lock =
                new FolderLock(Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file));
        this.clock = clock;
    }

    /** What the file holds. */
    private record Written(String format, List<Line> keys) {}

    /** One key in the file; times in ISO 8601, what is absent is null. */
    private record Line(
            @Nullable String name,
            @Nullable String key,
            @Nullable String publicKey,
            @Nullable String how,
            @Nullable String since,
            @Nullable String withdrawn) {

        static Line of(KnownKey known) {
            return new Line(
                    known.name(),
                    known.keyId(),
                    known.publicKey(),
                    known.how().name(),
                    known.since() == null ? null : known.since().toString(),
                    known.withdrawn() == null ? null : known.withdrawn().toString());
        }

        KnownKey known() throws IOException {
            if (name == null || key == null || publicKey == null || how == null) {
                throw new IOException("a key that lacks something");
            }
            try {
                return new KnownKey(name, key, publicKey, How.valueOf(how), at(since), at(withdrawn));
            } catch (IllegalArgumentException | DateTimeException malformed) {
                throw new IOException(malformed);
            }
        }

        private static @Nullable Instant at(@Nullable String written) {
            return written == null ? null : Instant.parse(written);
        }
    }

    /**
     * How well this key is known under this name; a name met for the first time is remembered with it. Where the list
     * can't be read nothing can be said of any key: it may be withdrawn, or another's.
     */
    SealCheck.Key meet(Person person, String keyId, String publicKey, How how) {
        SealCheck.Key found = compare(person, keyId);
        if (found != SealCheck.Key.NEW) {
            return found;
        }
        try {
            return lock.alone(() -> {
                List<KnownKey> known = read();
                SealCheck.Key now = found(known, person, keyId);
                if (now == SealCheck.Key.NEW) {
                    known.add(new KnownKey(person.name(), keyId, publicKey, how, now(), null));
                    write(known);
                }
                return now;
            });
        } catch (IOException nothingRemembered) {
            return compare(person, keyId);
        }
    }

    /** How well this key is known under this name; nothing is remembered, because nothing proved that it is theirs. */
    SealCheck.Key compare(Person person, String keyId) {
        try {
            return found(read(), person, keyId);
        } catch (IOException unreadable) {
            return SealCheck.Key.CANNOT_SAY;
        }
    }

    private static SealCheck.Key found(List<KnownKey> known, Person person, String keyId) {
        Optional<KnownKey> same = find(known, person.folded(), keyId);
        if (same.isPresent()) {
            return same.get().isWithdrawn()
                    ? SealCheck.Key.WITHDRAWN
                    : same.get().how() == How.COMPARED ? SealCheck.Key.COMPARED : SealCheck.Key.KNOWN;
        }
        return known.stream().anyMatch(key -> person.isNamed(key.name())) ? SealCheck.Key.ANOTHER : SealCheck.Key.NEW;
    }

    private static Optional<KnownKey> find(List<KnownKey> known, String folded, String keyId) {
        return known.stream()
                .filter(key -> key.keyId().equals(keyId)
                        && new Person(key.name(), Person.Role.CHECKER).folded().equals(folded))
                .findFirst();
    }

    /** All of them, by name, those in use before those withdrawn. */
    List<KnownKey> all() throws IOException {
        return read().stream()
                .sorted(Comparator.comparing(KnownKey::isWithdrawn)
                        .thenComparing(key -> key.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Whether somebody stopped trusting a key under this name. */
    boolean isWithdrawn(String name, String keyId) throws IOException {
        return find(read(), folded(name), keyId).filter(KnownKey::isWithdrawn).isPresent();
    }

    /** Notes that somebody stands behind a key. */
    KnownKey trust(String name, String keyId, String publicKey, How how) throws IOException {
        return lock.alone(() -> {
            List<KnownKey> known = read();
            KnownKey trusted = trusted(known, name, keyId, publicKey, how);
            write(known);
            return trusted;
        });
    }

    /** Notes that somebody's own key took the place of another, which is trusted no more: others may have it. */
    void renew(String name, @Nullable String oldKey, String keyId, String publicKey) throws IOException {
        lock.alone(() -> {
            List<KnownKey> known = read();
            if (oldKey != null) {
                String oldId = Sealing.keyId(oldKey);
                withdrawn(known, new KnownKey(name, oldId, oldKey, How.OWN, null, null));
            }
            KnownKey trusted = trusted(known, name, keyId, publicKey, How.OWN);
            write(known);
            return trusted;
        });
    }

    private KnownKey trusted(List<KnownKey> known, String name, String keyId, String publicKey, How how) {
        Optional<KnownKey> before = find(known, folded(name), keyId);
        before.ifPresent(known::remove);
        String key = publicKey.isEmpty() ? before.map(KnownKey::publicKey).orElse("") : publicKey;
        String spelled = before.map(KnownKey::name).orElse(name.strip());
        KnownKey trusted = new KnownKey(spelled, keyId, key, how, now(), null);
        known.add(trusted);
        return trusted;
    }

    /** Notes that a key is trusted no more, whatever became of it since it was listed. */
    KnownKey withdraw(KnownKey key) throws IOException {
        return lock.alone(() -> {
            List<KnownKey> known = read();
            KnownKey withdrawn = withdrawn(known, key);
            write(known);
            return withdrawn;
        });
    }

    private KnownKey withdrawn(List<KnownKey> known, KnownKey key) {
        KnownKey before =
                known.stream().filter(one -> isSame(one, key)).findFirst().orElse(key);
        known.removeIf(one -> isSame(one, key));
        KnownKey withdrawn = before.isWithdrawn() ? before : before.withdrawn(now());
        known.add(withdrawn);
        return withdrawn;
    }

    private static String folded(String name) {
        return new Person(name, Person.Role.CHECKER).folded();
    }

    private static boolean isSame(KnownKey one, KnownKey other) {
        return one.keyId().equals(other.keyId()) && new Person(one.name(), Person.Role.CHECKER).isNamed(other.name());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void write(List<KnownKey> known) throws IOException {
        SafeFile.writePrivate(
                file,
                mapper.writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(
                                new Written(FORMAT, known.stream().map(Line::of).toList())));
    }

    private List<KnownKey> read() throws IOException {
        if (!Files.exists(file)) {
            return new ArrayList<>();
        }
        try {
            JsonNode tree = mapper.readTree(Files.readAllBytes(file));
            return tree.path("format").asString("").equals(FORMAT)
                            && tree.path("keys").isArray()
                    ? known(mapper.treeToValue(tree, Written.class))
                    : asWrittenBefore(tree);
        } catch (JacksonException malformed) {
            throw new IOException(malformed);
        }
    }

    private static List<KnownKey> known(Written written) throws IOException {
        List<KnownKey> known = new ArrayList<>();
        for (Line line : written.keys()) {
            known.add(line.known());
        }
        return known;
    }

    /** The first form of this file had a key's hash for each name and nothing else. */
    private static List<KnownKey> asWrittenBefore(JsonNode tree) throws IOException {
        if (!tree.isObject()
                || tree.has("format")
                || tree.properties().stream().anyMatch(one -> !one.getValue().isString())) {
            throw new IOException("not a list of keys");
        }
        List<KnownKey> known = new ArrayList<>();
        tree.properties()
                .forEach(one ->
                        known.add(new KnownKey(one.getKey(), one.getValue().asString(), "", How.SEEN, null, null)));
        return known;
    }
}
