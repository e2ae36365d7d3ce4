package touchstone.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Assent;
import touchstone.model.Digest;
import touchstone.model.Fingerprint;
import touchstone.model.KnownKey;
import touchstone.model.KnownKey.How;
import touchstone.model.OfferedKey;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Person;
import touchstone.model.SealCheck;
import touchstone.model.Trouble;

/** What is known of keys is neither lost nor forgotten by itself, and nothing is said of it that nobody can know. */
class KnownKeysTest {

    private static final Person MILA = new Person("Mila Klose", Person.Role.EDITOR);
    private static final Passphrase PASSPHRASE = Passphrase.of("a horse on the ferry");
    private static final int EACH = 40;

    @TempDir
    Path folder;

    private KnownKeys known() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-04T11:00:00Z"), ZoneOffset.UTC);
        return new KnownKeys(list(), clock);
    }

    private Path list() {
        return folder.resolve("keys").resolve("known.json");
    }

    private Keys keys() {
        return new Sealing(folder.resolve("keys")).keys();
    }

    private static String id(String of) {
        return Digest.of(of.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String key(Outcome<?> outcome) {
        return outcome.refusal().map(Trouble::key).orElse("not refused");
    }

    private KnownKey own() {
        return Objects.requireNonNull(keys().listing(MILA).orThrow().own());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{ \"format\" : \"touchstone known keys 3\", \"keys\" : [] }",
                "{ \"format\" : \"touchstone known keys 2\" }",
                "{ \"format\" : \"touchstone known keys 2\", \"keys\" : [ { \"name\" : \"x\" } ] }"
            })
    void whereTheListCannotBeReadNothingIsSaidOfAnyKey(String written) throws IOException {
        Files.createDirectories(list().getParent());
        Files.writeString(list(), written);

        SealCheck.Key met = known().meet(MILA, id("a key"), "", How.SEEN);
        assertThat(met).isEqualTo(SealCheck.Key.CANNOT_SAY);
        assertThat(met.isGood()).isFalse();
        assertThat(known().compare(MILA, id("a key"))).isEqualTo(SealCheck.Key.CANNOT_SAY);
        assertThat(list()).hasContent(written);
        assertThat(key(keys().renew(MILA))).isEqualTo("trouble.keys.unreadable");
    }

    /** Another program that trusts keys meanwhile. */
    static final class Other {

        private Other() {}

        /** Trusts keys one after the other; told the list and a word of its own. */
        public static void main(String[] arguments) throws IOException {
            trustAll(new KnownKeys(Path.of(arguments[0]), Clock.systemUTC()), arguments[1]);
        }
    }

    private static void trustAll(KnownKeys known, String word) throws IOException {
        for (int i = 0; i < EACH; i++) {
            known.trust(word + " " + i, id(word + i), "", How.COMPARED);
        }
    }

    @Test
    void twoProgramsAtOnceLoseNoTrust() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        list().toString(),
                        "other")
                .inheritIO()
                .start();
        while (other.isAlive() && known().all().isEmpty()) {
            Thread.onSpinWait();
        }
        trustAll(known(), "this");
        assertThat(other.waitFor()).isZero();
        assertThat(known().all()).hasSize(2 * EACH);
    }

    @Test
    void aNewKeyWithdrawsTheOneThatItTakesThePlaceOf() throws IOException {
        keys().make(MILA).orThrow();
        KnownKey old = own();
        keys().renew(MILA).orThrow();
        assertThat(own().keyId()).isNotEqualTo(old.keyId());
        assertThat(known().compare(MILA, own().keyId())).isEqualTo(SealCheck.Key.KNOWN);
        assertThat(known().compare(MILA, old.keyId())).isEqualTo(SealCheck.Key.WITHDRAWN);
    }

    @Test
    void whatWasWithdrawnIsTrustedAgainOnlyWhereThatIsSaid() throws IOException {
        String keyId = id("a key");
        KnownKey trusted = known().trust(MILA.name(), keyId, "", How.COMPARED);
        known().withdraw(trusted);
        OfferedKey offered = new OfferedKey(MILA.name(), "", keyId);
        String spoken = new Fingerprint(keyId).spoken();

        assertThat(key(keys().trust(offered, spoken, Set.of()))).isEqualTo("trouble.keys.withdrawn");
        assertThat(key(keys().trust(offered, spoken, EnumSet.of(Assent.BESIDES))))
                .isEqualTo("trouble.keys.withdrawn");
        assertThat(known().compare(MILA, keyId)).isEqualTo(SealCheck.Key.WITHDRAWN);
        keys().trust(offered, spoken, EnumSet.of(Assent.AGAIN)).orThrow();
        assertThat(known().compare(MILA, keyId)).isEqualTo(SealCheck.Key.COMPARED);
    }

    @Test
    void aWithdrawnKeyComesBackFromABackupOnlyWhereThatIsSaid() {
        Path backup = folder.resolve("mila.age");
        keys().make(MILA).orThrow();
        keys().backUp(MILA, PASSPHRASE, backup, false).orThrow();
        KnownKey old = own();
        keys().renew(MILA).orThrow();
        String present = own().keyId();

        assertThat(key(keys().restore(MILA, backup, PASSPHRASE, EnumSet.of(Assent.IN_PLACE))))
                .isEqualTo("trouble.keys.withdrawn");
        assertThat(own().keyId()).isEqualTo(present);
        keys().restore(MILA, backup, PASSPHRASE, EnumSet.of(Assent.IN_PLACE, Assent.AGAIN))
                .orThrow();
        assertThat(own().keyId()).isEqualTo(old.keyId());
        assertThat(known().compare(MILA, old.keyId())).isEqualTo(SealCheck.Key.KNOWN);
    }

    @Test
    void aKeyIsWithdrawnAlsoByWhoSawAnOlderList() throws IOException {
        String keyId = id("a key");
        known().meet(MILA, keyId, "", How.SEEN);
        KnownKey asListed = known().all().getFirst();
        known().trust(MILA.name(), keyId, "", How.COMPARED);
        known().withdraw(asListed);

        assertThat(known().compare(MILA, keyId)).isEqualTo(SealCheck.Key.WITHDRAWN);
        assertThat(known().all()).extracting(KnownKey::how).isEqualTo(List.of(How.COMPARED));
    }
}
