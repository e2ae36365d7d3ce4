package touchstone.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import touchstone.model.Fingerprint;

/** Keys as texts that {@code openssl pkey} reads (PEM; X.509 and PKCS#8), with their owner's name over them. */
final class KeyText {

    private static final String OWNER = "Touchstone key of ";
    private static final Pattern NAME = Pattern.compile("^" + OWNER + "(.{1,200})$", Pattern.MULTILINE);
    private static final Pattern PUBLIC = block("PUBLIC KEY");
    private static final Pattern PRIVATE = block("PRIVATE KEY");
    private static final int LINE = 64;

    /** How X.509 encodes an Ed25519 key (RFC 8410): this, and 32 bytes. */
    private static final String X509 = "302a300506032b6570032100";

    private KeyText() {}

    private static Pattern block(String label) {
        return Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]{1,1000})-----END " + label + "-----");
    }

    private static String block(String label, byte[] bytes) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }

    /** A public key, given in Base64. */
    static String ofPublic(String name, String publicKey) {
        return OWNER + name + "\nFingerprint " + new Fingerprint(Sealing.keyId(publicKey)).spoken() + "\n"
                + block("PUBLIC KEY", Base64.getDecoder().decode(publicKey));
    }

    /** Both halves of a key. */
    static String ofBoth(String name, KeyPair pair) {
        return ofPublic(name, encoded(pair))
                + block("PRIVATE KEY", pair.getPrivate().getEncoded());
    }

    /** The public half in Base64, as X.509 encodes it. */
    static String encoded(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** Whose key a text says that it holds. */
    static Optional<String> nameIn(String text) {
        Matcher found = NAME.matcher(text);
        return found.find() ? Optional.of(found.group(1).strip()).filter(name -> !name.isEmpty()) : Optional.empty();
    }

    /** A public key in Base64; nothing where there is none, or one of another kind. */
    static Optional<String> publicIn(String text) {
        try {
            Optional<byte[]> bytes = bytes(PUBLIC, text);
            return bytes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Base64.getEncoder()
                            .encodeToString(publicKey(bytes.get()).getEncoded()));
        } catch (GeneralSecurityException | IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /** Both halves of a key, the public one reckoned from the private one; nothing where there is none. */
    static Optional<KeyPair> bothIn(String text) {
        try {
            Optional<byte[]> bytes = bytes(PRIVATE, text);
            return bytes.isEmpty() ? Optional.empty() : pair(bytes.get());
        } catch (GeneralSecurityException | IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private static Optional<KeyPair> pair(byte[] pkcs8) throws GeneralSecurityException {
        PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        if (!(secret instanceof EdECPrivateKey key) || key.getBytes().isEmpty()) {
            return Optional.empty();
        }
        byte[] point = new Ed25519PrivateKeyParameters(key.getBytes().get(), 0)
                .generatePublicKey()
                .getEncoded();
        byte[] x509 = HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(point));
        return Optional.of(new KeyPair(publicKey(x509), secret));
    }

    private static PublicKey publicKey(byte[] x509) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
    }

    private static Optional<byte[]> bytes(Pattern block, String text) {
        Matcher found = block.matcher(text);
        return found.find() ? Optional.of(Base64.getMimeDecoder().decode(found.group(1))) : Optional.empty();
    }
}
