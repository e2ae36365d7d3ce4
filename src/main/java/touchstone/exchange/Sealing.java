package touchstone.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import touchstone.model.Case;
import touchstone.model.Digest;
import touchstone.model.KnownKey;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Seal;
import touchstone.model.SealCheck;
import touchstone.model.Trouble;
import touchstone.model.edit.Entry;

/**
 * Editors' signatures under cases: Ed25519, the private key encrypted in the person's data folder, the public keys of
 * others remembered by name.
 */
public final class Sealing {

    /** An empty passphrase: the key is then as safe as the account on this machine, and no safer. */
    public static final String NO_PASSPHRASE = "";

    private final Path folder;
    private final KeyRing keys;
    private final KnownKeys known;

    /**
     * Signs and checks with the keys of one folder.
     *
     * @param folder where keys lie, such as {@code keys} in the person's data folder; made when the first one is
     */
    public Sealing(Path folder) {
        this(folder, Clock.systemUTC());
    }

    /** The same, with what is noted of keys dated by a clock. */
    public Sealing(Path folder, Clock clock) {
        this.folder = folder;
        this.keys = new KeyRing(folder);
        this.known = new KnownKeys(folder.resolve("known.json"), clock);
    }

    /** The keys behind the signatures: the person's own, and those of others. */
    public Keys keys() {
        return new Keys(keys, known, folder);
    }

    /** Where bundles that came under a passphrase lie open while they are read: for this account alone, like the keys. */
    public Path unlockedFolder() {
        return folder.resolve("unlocked");
    }

    /** Signs a case with the editor's key under no passphrase; the first signature makes the key. */
    public Outcome<Seal> seal(Case subject, String head, Person editor, Instant at) {
        return seal(subject, head, editor, at, NO_PASSPHRASE);
    }

    /**
     * Signs a case as it stands.
     *
     * @param head hash of the case's last journal entry
     * @param at when, by the editor's clock; kept to the millisecond
     * @param passphrase that of the editor's key; the one given first makes the key
     */
    public Outcome<Seal> seal(Case subject, String head, Person editor, Instant at, String passphrase) {
        return signer(editor, passphrase).then(signer -> signer.seal(subject, head, at));
    }

    /** The editor with their key opened, for whoever signs more than one case; the passphrase given first makes the key. */
    public Outcome<Signer> signer(Person editor, String passphrase) {
        return keys.open(editor, passphrase).map(pair -> new Signer(editor, pair, known));
    }

    /**
     * Checks a seal against the journal that is there now. That journal entries and their hashes belong together is the
     * case file's to check; that they lead to what was signed is checked here.
     *
     * @param journal all entries of the case, in order
     * @param headThen hash that the journal holds for entry {@code seal.entries()}; empty where there is no such entry
     */
    public SealCheck check(Seal seal, List<Entry> journal, String headThen) {
        SealCheck found = look(seal, journal, headThen);
        return found.broken().isEmpty()
                ? found.withKey(known.meet(seal.by(), found.keyId(), seal.publicKey(), KnownKey.How.SEEN))
                : found;
    }

    /** The same, of what a stranger sent: whose key it is, is not remembered. */
    public SealCheck look(Seal seal, List<Entry> journal, String headThen) {
        String keyId = keyId(seal.publicKey());
        Set<SealCheck.Part> broken = EnumSet.noneOf(SealCheck.Part.class);
        if (!headThen.equals(seal.head()) || seal.entries() < 1 || seal.entries() > journal.size()) {
            broken.add(SealCheck.Part.JOURNAL);
        }
        Entry.replay(journal.subList(0, Math.clamp(seal.entries(), 0, journal.size())))
                .either(
                        then -> compare(then, seal, keyId, broken),
                        _ -> broken.addAll(EnumSet.of(SealCheck.Part.JOURNAL, SealCheck.Part.SIGNATURE)));
        List<Integer> since = journal.stream()
                .skip(Math.max(0, seal.entries()))
                .filter(entry -> entry.edit().changesContent())
                .map(entry -> entry.stamp().number())
                .toList();
        return new SealCheck(seal, broken, since, known.compare(seal.by(), keyId), keyId);
    }

    private static void compare(Case then, Seal seal, String keyId, Set<SealCheck.Part> broken) {
        if (!SealedBytes.evidence(then).equals(seal.evidence())) {
            broken.add(SealCheck.Part.EVIDENCE);
        }
        if (!SealedBytes.verdicts(then).equals(seal.verdicts())) {
            broken.add(SealCheck.Part.VERDICTS);
        }
        byte[] bytes = SealedBytes.of(
                then.id(), seal.entries(), seal.head(), seal.evidence(), seal.verdicts(), keyId, seal.at());
        if (!isSigned(seal.publicKey(), seal.signature(), bytes)) {
            broken.add(SealCheck.Part.SIGNATURE);
        }
    }

    /** Signs bytes with somebody's key under no passphrase; the first signature makes the key. */
    public Outcome<Signed> sign(byte[] bytes, Person by) {
        return keys.open(by, NO_PASSPHRASE).then(pair -> {
            String publicKey =
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
            known.meet(by, keyId(publicKey), publicKey, KnownKey.How.OWN);
            return signed(pair.getPrivate(), bytes).map(signature -> new Signed(by, publicKey, signature));
        });
    }

    /** Checks a signature under bytes. To look at what a stranger sent makes their key nobody's. */
    public Signed.Check check(Signed signed, byte[] bytes) {
        String keyId = keyId(signed.publicKey());
        return new Signed.Check(
                isSigned(signed.publicKey(), signed.signature(), bytes), known.compare(signed.by(), keyId), keyId);
    }

    /** Remembers a key with its name, if the name is new, once what it signed was taken in. */
    public void remember(Signed signed) {
        known.meet(signed.by(), keyId(signed.publicKey()), signed.publicKey(), KnownKey.How.SEEN);
    }

    /** Remembers the key of a seal with its editor's name, if the name is new and the seal holds, once it was taken in. */
    public void remember(SealCheck check) {
        if (check.broken().isEmpty()) {
            known.meet(check.seal().by(), check.keyId(), check.seal().publicKey(), KnownKey.How.SEEN);
        }
    }

    static Outcome<String> signed(PrivateKey key, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(bytes);
            return Outcome.done(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException unusable) {
            return Outcome.refused(Trouble.storage("trouble.seal.key-damaged", "Ed25519"));
        }
    }

    private static boolean isSigned(String publicKey, String signed, byte[] bytes) {
        try {
            byte[] encoded = Base64.getDecoder().decode(publicKey);
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }

    /** SHA-256 of a public key as X.509 encodes it, 64 hexadecimal digits. */
    static String keyId(String publicKey) {
        try {
            return Digest.of(Base64.getDecoder().decode(publicKey));
        } catch (IllegalArgumentException noKey) {
            return Digest.of(publicKey.getBytes(StandardCharsets.UTF_8));
        }
    }
}
