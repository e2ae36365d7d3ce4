package touchstone.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words under which something is locked. Their signs are taken in one spelling (NFC), whatever keyboard they came from.
 * They are in no text that this object makes of itself, so that they get into no log by mistake.
 */
public final class Passphrase {

    /** The fewest signs that something new may be locked with. */
    public static final int SHORTEST = 12;

    /** Without what is easily mistaken for something else when it is read out: 31 signs, almost five bits each. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final String words;

    private Passphrase(String words) {
        this.words = words;
    }

    /** The words as somebody typed them. */
    public static Passphrase of(CharSequence typed) {
        return new Passphrase(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    /** One made by lot: five groups of four signs, which is as much as can be dictated over the telephone. */
    public static Passphrase drawn(SecureRandom random) {
        return new Passphrase(
                IntStream.range(0, GROUPS).mapToObj(_ -> group(random)).collect(Collectors.joining("-")));
    }

    private static String group(SecureRandom random) {
        return random.ints(GROUP, 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** This, if something new may be locked with it: it must not be one that is found by trying. */
    public Outcome<Passphrase> longEnough() {
        int length = words.codePointCount(0, words.length());
        return length < SHORTEST
                ? Outcome.refused(Trouble.forbidden("trouble.passphrase.short", SHORTEST))
                : Outcome.done(this);
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether both are the same words. */
    public boolean isSameAs(Passphrase other) {
        return words.equals(other.words);
    }

    /** Its bytes, as a key is made of them. */
    public byte[] utf8() {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** The words, to be shown to whoever has to pass them on. */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
