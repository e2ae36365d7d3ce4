package touchstone.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.Digest;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Trouble;

/**
 * The private keys on this machine, one file a person: PKCS#8, encrypted with AES-256-GCM under a key that PBKDF2 makes
 * of the passphrase.
 */
final class KeyRing {

    private static final int ROUNDS = 600_000;
    private static final int FEWEST_ROUNDS = 100_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final String FORMAT = "touchstone key 1";
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper mapper = JsonMapper.shared();

    KeyRing(Path folder) {
        this.folder = folder;
    }

    /**
     * What a key file holds; bytes in Base64.
     *
     * @param format names this layout
     * @param name whose key it is
     * @param rounds of PBKDF2 with HMAC-SHA-256
     * @param salt of PBKDF2
     * @param nonce of AES-GCM
     * @param publicKey X.509 encoded; part of what the encryption protects
     * @param privateKey PKCS#8, encrypted
     */
    private record KeyFile(
            String format, String name, int rounds, String salt, String nonce, String publicKey, String privateKey) {}

    /** The person's keys; made where there are none yet. */
    Outcome<KeyPair> open(Person person, String passphrase) {
        Path file = folder.resolve(fileName(person));
        try {
            if (Files.exists(file)) {
                return SafeFile.isPrivate(file)
                        ? read(file, passphrase)
                        : Outcome.refused(Trouble.forbidden("trouble.seal.key-open-to-others", file));
            }
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return kept(file, person, pair, passphrase);
        } catch (IOException unreachable) {
            return Outcome.refused(Trouble.storage("trouble.seal.keys-folder", folder));
        } catch (GeneralSecurityException | JacksonException | IllegalArgumentException damaged) {
            return Outcome.refused(Trouble.storage("trouble.seal.key-damaged", file));
        }
    }

    /** The public half of the person's key, as their file has it, in Base64; nothing where they have none yet. */
    Optional<String> publicKey(Person person) {
        try {
            Path file = folder.resolve(fileName(person));
            return Files.exists(file)
                    ? Optional.of(mapper.readValue(Files.readAllBytes(file), KeyFile.class)
                            .publicKey())
                    : Optional.empty();
        } catch (IOException | JacksonException damaged) {
            return Optional.empty();
        }
    }

    /**
     * Puts a key in the place of the person's own. The one that was there is kept beside it under another name: nothing
     * that can't be made again is ever erased.
     */
    Outcome<KeyPair> replace(Person person, KeyPair pair, String passphrase) {
        Path file = folder.resolve(fileName(person));
        try {
            if (Files.exists(file)) {
                Files.move(file, beside(file));
            }
            return kept(file, person, pair, passphrase);
        } catch (IOException unreachable) {
            return Outcome.refused(Trouble.storage("trouble.seal.keys-folder", folder));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Path beside(Path file) {
        int number = 1;
        Path free = file.resolveSibling(file.getFileName() + ".before-" + number);
        while (Files.exists(free)) {
            number++;
            free = file.resolveSibling(file.getFileName() + ".before-" + number);
        }
        return free;
    }

    private Outcome<KeyPair> kept(Path file, Person person, KeyPair pair, String passphrase)
            throws IOException, GeneralSecurityException {
        String publicKey = BASE64.encodeToString(pair.getPublic().getEncoded());
        KeyFile empty =
                new KeyFile(FORMAT, person.name(), ROUNDS, bytes(SALT_BYTES), bytes(NONCE_BYTES), publicKey, "");
        byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, passphrase, empty)
                .doFinal(pair.getPrivate().getEncoded());
        KeyFile content = new KeyFile(
                FORMAT, person.name(), ROUNDS, empty.salt, empty.nonce, publicKey, BASE64.encodeToString(encrypted));
        SafeFile.writePrivate(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        return Outcome.done(pair);
    }

    private Outcome<KeyPair> read(Path file, String passphrase) throws IOException, GeneralSecurityException {
        KeyFile content = mapper.readValue(Files.readAllBytes(file), KeyFile.class);
        if (!FORMAT.equals(content.format) || content.rounds < FEWEST_ROUNDS || content.rounds > MOST_ROUNDS) {
            return Outcome.refused(Trouble.storage("trouble.seal.key-damaged", file));
        }
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, passphrase, content).doFinal(decoded(content.privateKey));
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            return Outcome.done(new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(decoded(content.publicKey))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(plain))));
        } catch (AEADBadTagException wrongPassphrase) {
            return Outcome.refused(Trouble.forbidden("trouble.seal.passphrase", content.name));
        }
    }

    private static Cipher cipher(int mode, String passphrase, KeyFile file) throws GeneralSecurityException {
        PBEKeySpec derivation = new PBEKeySpec(passphrase.toCharArray(), decoded(file.salt), file.rounds, KEY_BITS);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(derivation)
                .getEncoded();
        derivation.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, decoded(file.nonce)));
        cipher.updateAAD(decoded(file.publicKey));
        return cipher;
    }

    private String bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static String fileName(Person person) {
        return Digest.of(person.folded().getBytes(StandardCharsets.UTF_8)).substring(0, 16) + ".key";
    }
}
