package touchstone.exchange.locked;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import org.bouncycastle.crypto.generators.SCrypt;
import touchstone.model.Passphrase;

/**
 * The part of an age file that a passphrase opens: the file's own key, encrypted under one that scrypt makes of the
 * passphrase (C2SP, age, recipient type {@code scrypt}). It stands alone in its file.
 */
final class ScryptStanza implements RecipientStanzaWriter, RecipientStanzaReader {

    /** How the stanza's line begins. */
    static final String TYPE = "scrypt";

    /** What scrypt costs in memory is 1 KiB for each of 2 to this many steps: 128 MiB. */
    static final int WORK = 17;

    /** The most that somebody's file may ask for: 1 GiB. The tool age itself writes 18. */
    static final int MOST_WORK = 20;

    private static final String LABEL = "age-encryption.org/v1/scrypt";
    private static final int SALT_BYTES = 16;
    private static final int BLOCK = 8;
    private static final int KEY_BYTES = 32;

    private final Passphrase passphrase;
    private final int work;
    private final SecureRandom random = new SecureRandom();

    /**
     * A stanza.
     *
     * @param work for what is written, as a power of two; what is read says its own
     */
    ScryptStanza(Passphrase passphrase, int work) {
        this.passphrase = passphrase;
        this.work = work;
    }

    /** The passphrase does not open the file's key, or the few bytes that hold it were changed. */
    static final class WrongPassphrase extends GeneralSecurityException {
        private static final long serialVersionUID = 1;
    }

    /** A stanza as it is written: salt and work factor, and the file's key, encrypted. */
    private static final class Written implements RecipientStanza {

        private final List<String> arguments;
        private final byte[] body;

        Written(List<String> arguments, byte[] body) {
            this.arguments = List.copyOf(arguments);
            this.body = body.clone();
        }

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body.clone();
        }
    }

    /** How much memory scrypt takes for a work factor, in bytes. */
    static long memory(int work) {
        return (128L * BLOCK) << work;
    }

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey) throws GeneralSecurityException {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] body = new FileKeyEncryptorFactory()
                .newFileKeyEncryptor()
                .getEncryptedFileKey(fileKey, key(salt, work))
                .getEncoded();
        String salted = Base64.getEncoder().withoutPadding().encodeToString(salt);
        return List.of(new Written(List.of(salted, Integer.toString(work)), body));
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        Iterator<RecipientStanza> all = stanzas.iterator();
        RecipientStanza only = all.next();
        byte[] salt = Base64.getDecoder().decode(only.getArguments().getFirst());
        CipherKey key = key(salt, Integer.parseInt(only.getArguments().getLast()));
        try {
            return new FileKeyDecryptorFactory()
                    .newFileKeyDecryptor()
                    .getFileKey(new EncryptedFileKey(only.getBody()), key);
        } catch (GeneralSecurityException doesNotOpen) {
            throw new WrongPassphrase();
        }
    }

    private CipherKey key(byte[] salt, int power) {
        byte[] salted = ByteBuffer.allocate(LABEL.length() + salt.length)
                .put(LABEL.getBytes(StandardCharsets.US_ASCII))
                .put(salt)
                .array();
        return new CipherKey(SCrypt.generate(passphrase.utf8(), salted, 1 << power, BLOCK, 1, KEY_BYTES));
    }
}
