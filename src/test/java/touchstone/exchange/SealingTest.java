package touchstone.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.exchange.Dossiers.CHECKER;
import static touchstone.exchange.Dossiers.EDITOR;
import static touchstone.exchange.Dossiers.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Person;
import touchstone.model.Seal;
import touchstone.model.SealCheck;
import touchstone.model.SealCheck.Part;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Judge;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.Reopen;
import touchstone.model.edit.Reword;
import touchstone.model.edit.SignOff;

/** A seal holds what was signed: every kind of tampering is found, and said for what it is. */
class SealingTest {

    /** What somebody with the file in their hands might change. */
    private record Tampering(
            String what, UnaryOperator<Seal> onSeal, UnaryOperator<List<Entry>> onJournal, Part found) {}

    @TempDir
    Path folder;

    @Test
    void aSealHoldsWhatWasSigned() {
        Dossiers made = Dossiers.sample();
        Seal seal = sign(made);
        SealCheck check = sealing().check(seal, made.journal(), seal.head());

        assertThat(check.state()).isEqualTo(SealCheck.State.WHOLE);
        assertThat(check.key()).isEqualTo(SealCheck.Key.KNOWN);
        assertThat(check.isTrusted()).isTrue();
        assertThat(check.fingerprint()).matches("[0-9A-F]{2}(:[0-9A-F]{2}){3}");
    }

    @TestFactory
    Stream<DynamicTest> everyTamperingIsFound() {
        Dossiers made = Dossiers.sample();
        Seal seal = sign(made);
        Sealing sealing = sealing();
        return tamperings()
                .map(tampering -> DynamicTest.dynamicTest(tampering.what, () -> {
                    Seal changed = tampering.onSeal.apply(seal);
                    List<Entry> journal = tampering.onJournal.apply(made.journal());
                    SealCheck check = sealing.check(changed, journal, seal.head());

                    assertThat(check.state()).isEqualTo(SealCheck.State.BROKEN);
                    assertThat(check.broken()).contains(tampering.found);
                }));
    }

    private static Stream<Tampering> tamperings() {
        return Stream.of(
                journal(
                        "a verdict",
                        entry -> entry.edit() instanceof Judge judge && judge.claim() == 1
                                ? new Judge(1, "true", judge.reasons(), judge.asOf(), judge.media())
                                : entry.edit(),
                        Part.VERDICTS),
                journal("the end of the journal", entry -> entry.edit(), Part.JOURNAL, journal -> {
                    journal.removeLast();
                    journal.removeLast();
                    return journal;
                }),
                journal("the bytes of evidence", SealingTest::withOtherBytes, Part.EVIDENCE),
                journal("the case’s id", SealingTest::withOtherId, Part.SIGNATURE),
                seal(
                        "the time",
                        seal -> changed(seal, seal.at().minusSeconds(86_400), seal.signature(), seal.publicKey()),
                        Part.SIGNATURE),
                seal(
                        "the signature",
                        seal -> changed(seal, seal.at(), otherBytes(seal.signature()), seal.publicKey()),
                        Part.SIGNATURE),
                seal(
                        "the key",
                        seal -> changed(seal, seal.at(), seal.signature(), otherBytes(seal.publicKey())),
                        Part.SIGNATURE),
                seal("no key at all", seal -> changed(seal, seal.at(), "?", "?"), Part.SIGNATURE),
                seal(
                        "the head",
                        seal -> new Seal(
                                seal.entries(),
                                "ab".repeat(32),
                                seal.evidence(),
                                seal.verdicts(),
                                seal.publicKey(),
                                seal.signature(),
                                seal.by(),
                                seal.at()),
                        Part.JOURNAL),
                seal(
                        "the count of entries",
                        seal -> new Seal(
                                seal.entries() - 1,
                                seal.head(),
                                seal.evidence(),
                                seal.verdicts(),
                                seal.publicKey(),
                                seal.signature(),
                                seal.by(),
                                seal.at()),
                        Part.SIGNATURE),
                seal(
                        "a count below any",
                        seal -> new Seal(
                                -3,
                                seal.head(),
                                seal.evidence(),
                                seal.verdicts(),
                                seal.publicKey(),
                                seal.signature(),
                                seal.by(),
                                seal.at()),
                        Part.JOURNAL));
    }

    @Test
    void workAfterTheSealShowsAndTalkDoesNot() {
        Dossiers made = Dossiers.sample();
        Seal seal = sign(made);
        made.does(EDITOR, new Reopen("A reader wrote in."));
        made.does(CHECKER, new AddComment(1, null, null, "Look again?"));
        assertThat(sealing().check(seal, made.journal(), seal.head()).state()).isEqualTo(SealCheck.State.WHOLE);

        made.does(CHECKER, new Reword(2, "4,824 people crossed."));
        SealCheck check = sealing().check(seal, made.journal(), seal.head());
        assertThat(check.state()).isEqualTo(SealCheck.State.CHANGED_SINCE);
        assertThat(check.since()).containsExactly(made.journal().size());
    }

    @Test
    void anotherKeyUnderAKnownNameIsReported() throws IOException {
        Dossiers made = Dossiers.sample();
        sign(made);
        try (Stream<Path> keys = Files.list(folder.resolve("keys"))) {
            for (Path key :
                    keys.filter(file -> file.toString().endsWith(".key")).toList()) {
                Files.delete(key);
            }
        }
        Dossiers second = Dossiers.sample();
        Seal forged = sign(second);
        SealCheck check = sealing().check(forged, second.journal(), forged.head());

        assertThat(check.state()).isEqualTo(SealCheck.State.WHOLE);
        assertThat(check.key()).isEqualTo(SealCheck.Key.ANOTHER);
        assertThat(check.isTrusted()).isFalse();
    }

    @Test
    void aKeyFromElsewhereIsNewOnceAndThenKnown() {
        Dossiers made = Dossiers.sample();
        Seal seal = sign(made);
        Sealing elsewhere = new Sealing(folder.resolve("elsewhere"));

        assertThat(elsewhere.check(seal, made.journal(), seal.head()).key()).isEqualTo(SealCheck.Key.NEW);
        assertThat(elsewhere.check(seal, made.journal(), seal.head()).key()).isEqualTo(SealCheck.Key.KNOWN);
    }

    @Test
    void keysAreForThisAccountAloneAndOpenWithTheirPassphraseOnly() throws IOException {
        Case subject = Dossiers.sample().now();
        Person colleague = new Person("M. Klose", Person.Role.EDITOR);
        String head = "cd".repeat(32);

        assertThat(sealing()
                        .seal(subject, head, colleague, NOW, "correct horse")
                        .result())
                .isPresent();
        assertThat(sealing()
                        .seal(subject, head, colleague, NOW, "")
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.seal.passphrase");
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            assertThat(files.toList()).hasSize(3).allSatisfy(file -> {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
                assertThat(Files.readString(file)).doesNotContain("PRIVATE").doesNotContain("correct horse");
            });
        }
    }

    @Test
    void aDamagedKeyIsSaidAndLeftAlone() throws IOException {
        Dossiers made = Dossiers.sample();
        sign(made);
        Path key;
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            key = files.filter(file -> file.toString().endsWith(".key"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(key, "{\"format\":\"touchstone key 1\",\"rounds\":600000,\"salt\":\"?\"}");

        assertThat(sealing()
                        .seal(made.now(), "cd".repeat(32), EDITOR, NOW)
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.seal.key-damaged");
        assertThat(key).content().startsWith("{\"format\"");
    }

    private Sealing sealing() {
        return new Sealing(folder.resolve("keys"));
    }

    private Seal sign(Dossiers made) {
        String head = made.head(made.journal().size());
        Seal seal = sealing().seal(made.now(), head, EDITOR, NOW).orThrow();
        made.does(EDITOR, new SignOff(seal));
        return seal;
    }

    private interface Changing {
        Edit of(Entry entry);
    }

    private static Tampering seal(String what, UnaryOperator<Seal> change, Part found) {
        return new Tampering(what, change, UnaryOperator.identity(), found);
    }

    private static Tampering journal(String what, Changing change, Part found) {
        return journal(what, change, found, UnaryOperator.identity());
    }

    private static Tampering journal(String what, Changing change, Part found, UnaryOperator<List<Entry>> cut) {
        return new Tampering(
                what,
                UnaryOperator.identity(),
                journal -> cut.apply(new ArrayList<>(journal.stream()
                        .map(entry -> new Entry(entry.stamp(), change.of(entry)))
                        .toList())),
                found);
    }

    /** The same Base64 but for one bit, so that what is said to be changed is changed whatever stood there. */
    private static String otherBytes(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        bytes[bytes.length - 1] ^= 1;
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Edit withOtherBytes(Entry entry) {
        if (entry.edit() instanceof AddEvidence(Evidence evidence) && evidence.content() != null) {
            Content other = new Content("ab".repeat(32), 5, "text/plain");
            return new AddEvidence(evidence.keeping(other));
        }
        return entry.edit();
    }

    private static Edit withOtherId(Entry entry) {
        return entry.edit() instanceof OpenCase opening
                ? new OpenCase(opening.id().replace('4', '5'), opening.title(), opening.scale(), opening.article())
                : entry.edit();
    }

    private static Seal changed(Seal seal, Instant at, String signature, String publicKey) {
        return new Seal(
                seal.entries(), seal.head(), seal.evidence(), seal.verdicts(), publicKey, signature, seal.by(), at);
    }
}
