package touchstone.exchange.locked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Trouble;

/** What is under a passphrase comes back whole or not at all, and each way of failing is told from the others. */
class LockedTest {

    private static final Passphrase RIGHT = Passphrase.of("five words that nobody expects");

    /** Far less than people lock with, and no less of the form. */
    private static final int QUICK = 10;

    /** age cuts what it encrypts into pieces of this size. */
    private static final int CHUNK = 1 << 16;

    private static byte[] plain = new byte[0];
    private static byte[] locked = new byte[0];

    @BeforeAll
    static void somethingIsLocked() {
        plain = bytes(2 * CHUNK + 777);
        locked = lock(plain);
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private static byte[] lock(byte[] bytes) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Locked.write(out, new ScryptStanza(RIGHT, QUICK), to -> to.write(bytes));
            return out.toByteArray();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static Outcome<byte[]> unlock(byte[] bytes, Passphrase with) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return Locked.read(new ByteArrayInputStream(bytes), "case.bundle", with, in -> in.transferTo(out))
                    .map(_ -> out.toByteArray());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static String refused(byte[] bytes) {
        return unlock(bytes, RIGHT).refusal().map(Trouble::key).orElse("opened");
    }

    /** Sizes on both sides of every border of the form; none at all is one of them. */
    @TestFactory
    Stream<DynamicTest> whatIsLockedComesBack() {
        return IntStream.of(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK)
                .mapToObj(size -> DynamicTest.dynamicTest(
                        size + " bytes",
                        () -> assertThat(unlock(lock(bytes(size)), RIGHT).orThrow())
                                .isEqualTo(bytes(size))));
    }

    @Test
    void nothingOfItCanBeReadWithoutThePassphraseAndNoTwoAreAlike() {
        String shown = new String(locked, StandardCharsets.ISO_8859_1);
        assertThat(shown).startsWith("age-encryption.org/v1\n-> scrypt ");
        assertThat(shown).doesNotContain(new String(plain, 0, 24, StandardCharsets.ISO_8859_1));
        assertThat(lock(plain)).isNotEqualTo(locked);
    }

    @Test
    void anotherPassphraseIsToldFromDamage() {
        assertThat(unlock(locked, Passphrase.of("five words that nobody expect"))
                        .refusal()
                        .map(Trouble::key))
                .contains("trouble.locked.passphrase");
    }

    @Test
    void oneSpellingForWhateverKeyboardItWasTypedOn() {
        assertThat(Passphrase.of("Büro im Süden").isSameAs(Passphrase.of("Bu\u0308ro im Su\u0308den")))
                .isTrue();
    }

    @Test
    void everyFlippedBitIsFound() {
        Random random = new Random(11);
        int head = new String(locked, StandardCharsets.ISO_8859_1).indexOf("\n--- ");
        for (int flip = 0; flip < 40; flip++) {
            int at = flip < 12 ? random.nextInt(head) : head + random.nextInt(locked.length - head);
            byte[] wrong = locked.clone();
            wrong[at] ^= (byte) (1 << random.nextInt(8));
            if (asksForMore(wrong)) {
                continue;
            }
            assertThat(refused(wrong)).as("byte %s", at).startsWith("trouble.locked.");
        }
    }

    /** A flip in the work factor may ask for what this machine can't give in a test; that has its own test. */
    private static boolean asksForMore(byte[] bytes) {
        String line = new String(bytes, 0, 80, StandardCharsets.ISO_8859_1);
        return line.matches("(?s).* (1[5-9]|[2-9][0-9])\n.*");
    }

    @Test
    void whatIsCutOffIsFoundWhereverItIsCut() {
        int payload = new String(locked, StandardCharsets.ISO_8859_1).indexOf("\n--- ") + 49;
        int first = payload + 16;
        for (int end : List.of(
                0,
                10,
                60,
                payload,
                first,
                first + 1,
                first + CHUNK + 16,
                first + CHUNK + 17,
                first + 2 * (CHUNK + 16),
                locked.length - 1)) {
            assertThat(refused(Arrays.copyOf(locked, end))).as("cut at %s", end).isEqualTo("trouble.locked.damaged");
        }
    }

    @Test
    void whatIsHungOnIsFound() {
        assertThat(refused(Arrays.copyOf(locked, locked.length + 1))).isEqualTo("trouble.locked.damaged");
        byte[] whole = lock(bytes(CHUNK));
        byte[] longer = Arrays.copyOf(whole, whole.length + CHUNK);
        assertThat(refused(longer)).isEqualTo("trouble.locked.damaged");
    }

    @Test
    void piecesPutInAnotherOrderAreFound() {
        int first = new String(locked, StandardCharsets.ISO_8859_1).indexOf("\n--- ") + 49 + 16;
        byte[] wrong = locked.clone();
        System.arraycopy(locked, first, wrong, first + CHUNK + 16, CHUNK + 16);
        System.arraycopy(locked, first + CHUNK + 16, wrong, first, CHUNK + 16);
        assertThat(refused(wrong)).isEqualTo("trouble.locked.damaged");
    }

    /** A file that asks for a terabyte costs nothing: it is refused before anything is reckoned. */
    @TestFactory
    Stream<DynamicTest> whatAsksForTooMuchIsRefusedUnreckoned() {
        return Stream.of("21", "30", "63", "99")
                .map(work -> DynamicTest.dynamicTest(
                        work,
                        () -> assertThat(refused(head("scrypt", work))).isEqualTo("trouble.locked.too-much-memory")));
    }

    private static byte[] head(String type, String work) {
        String text = "age-encryption.org/v1\n-> " + type + " " + "A".repeat(22) + " " + work + "\n" + "A".repeat(43)
                + "\n--- " + "A".repeat(43) + "\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void whatHasAnotherFormIsNotReckonedWith() {
        for (String work : List.of("0", "017", "-1", "100", "1e3", "")) {
            assertThat(refused(head("scrypt", work))).as(work).isEqualTo("trouble.locked.damaged");
        }
        assertThat(refused(head("X25519", "17"))).isEqualTo("trouble.locked.otherwise");
        assertThat(refused("-----BEGIN AGE ENCRYPTED FILE-----\nAAAA\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("trouble.locked.otherwise");
        assertThat(refused("age-encryption.org/v1\n-> scrypt "
                        .concat("A".repeat(1 << 20))
                        .getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("trouble.locked.damaged");
    }

    /** What the program age 1.1.1 wrote, of "handed over\n", under the passphrase of this test. */
    @Test
    void whatTheToolAgeWroteIsOpened() {
        byte[] theirs = Base64.getMimeDecoder().decode(WRITTEN_BY_AGE);
        assertThat(unlock(theirs, RIGHT).orThrow())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("handed over\n");
    }

    private static final String WRITTEN_BY_AGE = """
        YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBtWVBPUmc2bDhMNW4rQVU0am9STW5RIDE4
        CjU2aERHdWJ1ZkFUL0hhbUt4bmFpZW80bWlsVzJXamtjWmhBYjArTmNWWlUKLS0tIEkwZTg0WURS
        YUVzQTN1Vko2RGZsc3BGOEQ1OUE1NVlSUWhVc0tJSTczQ1kKpdsSGN15BbsDQOwo8COOORp06PKw
        OPPG27Esxg10SKB4ri/o6XCGhhqe1HU=
        """;
}
