package touchstone.exchange.locked;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Trouble;

/**
 * Bytes under a passphrase, in the form of the tool age (age-encryption.org/v1), written and read piece by piece. What a
 * file says of itself is looked at before anything is reckoned with it: it has one form, and one that would ask for more
 * memory than there is goes no further.
 */
public final class Locked {

    private static final String VERSION = "age-encryption.org/v1\n";
    private static final String ARMOUR = "-----BEGIN AGE ENCRYPTED FILE-----";
    private static final int LONGEST_HEAD = 200;
    private static final Pattern HEAD = Pattern.compile(Pattern.quote(VERSION) + "-> " + ScryptStanza.TYPE
            + " [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n");
    private static final Pattern FOR_A_KEY = Pattern.compile(Pattern.quote(VERSION) + "-> (?!scrypt )[!-~]{1,40} ");

    private Locked() {}

    /** Whether a file begins as one under a passphrase, or otherwise encrypted by age, does. */
    public static boolean isOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = text(in.readNBytes(ARMOUR.length()));
            return head.startsWith(VERSION) || head.startsWith(ARMOUR);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** What is to be locked. */
    public interface Writing {
        /** Writes all of it. */
        void to(OutputStream out) throws IOException;
    }

    /** Writes bytes under a passphrase. */
    public static void write(OutputStream out, Passphrase passphrase, Writing writing) throws IOException {
        write(out, new ScryptStanza(passphrase, ScryptStanza.WORK), writing);
    }

    /** Writes bytes under what opens them. */
    static void write(OutputStream out, ScryptStanza stanza, Writing writing) throws IOException {
        try (OutputStream locking = Channels.newOutputStream(new StandardEncryptingChannelFactory()
                .newEncryptingChannel(Channels.newChannel(new LeftOpen(out)), List.of(stanza)))) {
            writing.to(locking);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** What is locked ends; what it was written to goes on. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** What is done with the bytes once the passphrase has opened them. */
    public interface Reading {
        /** Reads them to their end; only then is it certain that they are whole. */
        void from(InputStream plain) throws IOException;
    }

    /**
     * Reads what is under a passphrase.
     *
     * @param name of the file, for those who are told
     * @return the name; refused where the passphrase is not the one, where bytes were changed or cut off, and where it is
     *     locked in another way
     */
    public static Outcome<String> read(InputStream in, String name, Passphrase passphrase, Reading reading)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(LONGEST_HEAD);
        String head = text(buffered.readNBytes(LONGEST_HEAD));
        buffered.reset();
        Outcome<String> fit = fit(head, name);
        if (fit.refusal().isPresent()) {
            return fit;
        }
        try (InputStream plain = Channels.newInputStream(new StandardDecryptingChannelFactory()
                .newDecryptingChannel(
                        Channels.newChannel(buffered), List.of(new ScryptStanza(passphrase, ScryptStanza.WORK))))) {
            reading.from(plain);
            return Outcome.done(name);
        } catch (ScryptStanza.WrongPassphrase wrong) {
            return Outcome.refused(Trouble.forbidden("trouble.locked.passphrase", name));
        } catch (PayloadException | GeneralSecurityException changed) {
            return damaged(name);
        }
    }

    private static Outcome<String> fit(String head, String name) {
        Matcher parts = HEAD.matcher(head);
        if (!parts.lookingAt()) {
            boolean isOtherwise =
                    head.startsWith(ARMOUR) || FOR_A_KEY.matcher(head).lookingAt();
            return isOtherwise ? Outcome.refused(Trouble.unreadable("trouble.locked.otherwise", name)) : damaged(name);
        }
        int work = Integer.parseInt(parts.group(1));
        return work > ScryptStanza.MOST_WORK || !Room.ofThisProgram().holds(ScryptStanza.memory(work))
                ? Outcome.refused(Trouble.unreadable("trouble.locked.too-much-memory", name))
                : Outcome.done(name);
    }

    private static Outcome<String> damaged(String name) {
        return Outcome.refused(Trouble.unreadable("trouble.locked.damaged", name));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
