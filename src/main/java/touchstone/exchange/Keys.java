package touchstone.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.exchange.locked.Locked;
import touchstone.model.Assent;
import touchstone.model.Fingerprint;
import touchstone.model.KeyListing;
import touchstone.model.KnownKey;
import touchstone.model.KnownKey.How;
import touchstone.model.OfferedKey;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Person;
import touchstone.model.Trouble;

/**
 * The keys behind signatures: a person's own, and those of others with what stands behind each. Nothing here is trusted
 * before a person says so, and nothing private is ever erased.
 */
public final class Keys {

    private static final int LONGEST = 1 << 16;

    private final KeyRing ring;
    private final KnownKeys known;
    private final Path folder;

    Keys(KeyRing ring, KnownKeys known, Path folder) {
        this.ring = ring;
        this.known = known;
        this.folder = folder;
    }

    /** Something done in the folder of keys. */
    private interface Task<T> {
        Outcome<T> run() throws IOException;
    }

    private <T> Outcome<T> inFolder(Task<T> task) {
        try {
            return task.run();
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.storage("trouble.keys.unreadable", folder));
        }
    }

    /** What there is, for one person. */
    public Outcome<KeyListing> listing(Person who) {
        return inFolder(() -> {
            List<KnownKey> all = known.all();
            KnownKey own = ring.publicKey(who).map(key -> own(who, key, all)).orElse(null);
            return Outcome.done(new KeyListing(
                    own,
                    all.stream().filter(key -> own == null || !isSame(key, own)).toList()));
        });
    }

    private static KnownKey own(Person who, String publicKey, List<KnownKey> all) {
        String keyId = Sealing.keyId(publicKey);
        return all.stream()
                .filter(key -> key.keyId().equals(keyId) && who.isNamed(key.name()))
                .findFirst()
                .map(key -> new KnownKey(key.name(), keyId, publicKey, How.OWN, key.since(), key.withdrawn()))
                .orElseGet(() -> new KnownKey(who.name(), keyId, publicKey, How.OWN, null, null));
    }

    private static boolean isSame(KnownKey one, KnownKey other) {
        return one.keyId().equals(other.keyId()) && person(one.name()).isNamed(other.name());
    }

    private static Person person(String name) {
        return new Person(name, Person.Role.CHECKER);
    }

    /** Makes the person's key if they have none yet. */
    public Outcome<KeyListing> make(Person who) {
        return ring.open(who, Sealing.NO_PASSPHRASE).then(pair -> {
            String publicKey = KeyText.encoded(pair);
            known.meet(who, Sealing.keyId(publicKey), publicKey, How.OWN);
            return listing(who);
        });
    }

    /** Writes the person's public key for others; makes the key if there is none yet. */
    public Outcome<Path> export(Person who, Path to, boolean replace) {
        return make(who)
                .then(listing -> Optional.ofNullable(listing.own())
                        .map(own -> written(KeyText.ofPublic(own.name(), own.publicKey()), to, replace))
                        .orElseGet(() -> Outcome.refused(Trouble.storage("trouble.keys.unreadable", folder))));
    }

    private static Outcome<Path> written(String text, Path to, boolean replace) {
        return SafeFile.export(to, replace, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A key that somebody sent as a file. */
    public Outcome<OfferedKey> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            return KeyText.publicIn(text)
                    .map(key -> Outcome.done(new OfferedKey(KeyText.nameIn(text).orElse(""), key, Sealing.keyId(key))))
                    .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.keys.no-key", file.getFileName())));
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.keys.no-key", file.getFileName()));
        }
    }

    /** The keys that are known under a name, or whose id begins so. */
    public Outcome<List<KnownKey>> find(String nameOrDigits) {
        String digits = nameOrDigits.replaceAll("[\\s:·-]+", "").toLowerCase(Locale.ROOT);
        boolean isDigits = digits.matches("[0-9a-f]{8,64}");
        return inFolder(() -> {
            List<KnownKey> found = known.all().stream()
                    .filter(key -> person(key.name()).isNamed(nameOrDigits)
                            || (isDigits && key.keyId().startsWith(digits)))
                    .toList();
            return found.isEmpty()
                    ? Outcome.refused(Trouble.unreadable("trouble.keys.unknown", nameOrDigits))
                    : Outcome.done(found);
        });
    }

    /**
     * Trusts a key whose fingerprint was compared with its owner.
     *
     * @param typed the fingerprint as the owner read it out; refused where it is another
     * @param agreed that the owner has another key here as well, where there is one; that it is trusted again, where it
     *     was withdrawn; refused without
     */
    public Outcome<KnownKey> trust(OfferedKey offered, String typed, Set<Assent> agreed) {
        Fingerprint right = new Fingerprint(offered.keyId());
        if (!right.isTyped(typed)) {
            return Outcome.refused(Trouble.forbidden("trouble.keys.differs", offered.name()));
        }
        return inFolder(() -> {
            if (known.isWithdrawn(offered.name(), offered.keyId()) && !agreed.contains(Assent.AGAIN)) {
                return Outcome.refused(Trouble.forbidden("trouble.keys.withdrawn", offered.name()));
            }
            Optional<KnownKey> other = known.all().stream()
                    .filter(key -> person(offered.name()).isNamed(key.name()))
                    .filter(key -> !key.isWithdrawn() && !key.keyId().equals(offered.keyId()))
                    .findFirst();
            return other.isPresent() && !agreed.contains(Assent.BESIDES)
                    ? Outcome.refused(Trouble.forbidden(
                            "trouble.keys.another",
                            offered.name(),
                            other.get().fingerprint().brief()))
                    : Outcome.done(known.trust(offered.name(), offered.keyId(), offered.publicKey(), How.COMPARED));
        });
    }

    /** Trusts a key no more; what it signed is told of from now on. It stays in the list, so that it is not met as new. */
    public Outcome<KnownKey> withdraw(KnownKey key) {
        return inFolder(() -> Outcome.done(known.withdraw(key)));
    }

    /** Writes the person's key, both halves, under a passphrase, to be kept elsewhere. */
    public Outcome<Path> backUp(Person who, Passphrase passphrase, Path to, boolean replace) {
        if (ring.publicKey(who).isEmpty()) {
            return Outcome.refused(Trouble.unreadable("trouble.keys.none", who.name()));
        }
        return passphrase
                .longEnough()
                .then(_ -> ring.open(who, Sealing.NO_PASSPHRASE))
                .then(pair ->
                        SafeFile.export(to, replace, out -> lock(KeyText.ofBoth(who.name(), pair), out, passphrase)));
    }

    private static void lock(String text, OutputStream out, Passphrase passphrase) throws IOException {
        Locked.write(out, passphrase, locked -> locked.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Takes a key back from what {@link #backUp} wrote. A key that the person has here meanwhile is kept beside it.
     *
     * @param agreed that the person's present key is replaced, where it is another; that the key is trusted again, where
     *     it was withdrawn; refused without
     */
    public Outcome<KeyListing> restore(Person who, Path from, Passphrase passphrase, Set<Assent> agreed) {
        return unlocked(from, passphrase).then(pair -> {
            String publicKey = KeyText.encoded(pair);
            Optional<String> present = ring.publicKey(who);
            if (present.isPresent() && !present.get().equals(publicKey) && !agreed.contains(Assent.IN_PLACE)) {
                return Outcome.refused(Trouble.forbidden("trouble.keys.present", who.name()));
            }
            return inFolder(
                    () -> known.isWithdrawn(who.name(), Sealing.keyId(publicKey)) && !agreed.contains(Assent.AGAIN)
                            ? Outcome.refused(Trouble.forbidden("trouble.keys.withdrawn", who.name()))
                            : taken(who, pair, null));
        });
    }

    private static Outcome<KeyPair> unlocked(Path from, Passphrase passphrase) {
        String name = String.valueOf(from.getFileName());
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(from)) {
            return Locked.read(in, name, passphrase, bytes -> plain.write(bytes.readNBytes(LONGEST)))
                    .then(_ -> KeyText.bothIn(plain.toString(StandardCharsets.UTF_8))
                            .map(Outcome::done)
                            .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.keys.no-backup", name))));
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.unreadable("trouble.keys.no-backup", name));
        }
    }

    /**
     * Makes a new key for a person whose own was lost, or may be in other hands. The old one is kept beside it, and is
     * trusted no more.
     */
    public Outcome<KeyListing> renew(Person who) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String old = ring.publicKey(who).orElse(null);
            return listing(who).then(_ -> taken(who, pair, old));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private Outcome<KeyListing> taken(Person who, KeyPair pair, @Nullable String withdrawn) {
        String publicKey = KeyText.encoded(pair);
        return ring.replace(who, pair, Sealing.NO_PASSPHRASE)
                .then(_ -> inFolder(() -> {
                    known.renew(who.name(), withdrawn, Sealing.keyId(publicKey), publicKey);
                    return listing(who);
                }));
    }
}
