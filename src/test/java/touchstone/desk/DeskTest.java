package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.article.ArticleReaders;
import touchstone.article.PlainTextReader;
import touchstone.article.SavedPages;
import touchstone.casefile.CaseFile;
import touchstone.claims.CueFinder;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.exchange.Sealing;
import touchstone.findings.Checks;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.SealCheck;
import touchstone.model.Stance;
import touchstone.model.Standing;
import touchstone.model.Trouble;
import touchstone.model.When;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Judge;
import touchstone.model.edit.Reopen;
import touchstone.model.edit.SettleComment;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeUp;
import touchstone.model.edit.Waive;

/** The open case on a real case file: what the desk does is on disk, undo outlives the program, and signing keeps its rules. */
class DeskTest {

    private static final Person CHECKER = new Person("Tarja Harju", Person.Role.CHECKER);
    private static final Person EDITOR = new Person("Bola Adeyemi", Person.Role.EDITOR);
    private static final String TEXT = """
        The lighthouse was built in 1871 and is 38 metres high.

        About 12,000 people climb it every summer, said Anna Berg, who keeps the keys.
        """;

    @TempDir
    Path folder;

    private Tools tools;
    private CaseFile file;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        tools = new Tools(
                new ArticleReaders(List.of(new PlainTextReader())),
                new CueFinder(),
                EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html),
                Checks.shipped(),
                new Sealing(folder.resolve("keys")),
                List.of());
        open(CHECKER);
        desk.begin(new ArticleIntake(tools).pasted(TEXT, Progress.UNSEEN).orThrow(), "The lighthouse")
                .orThrow();
    }

    @AfterEach
    void getUp() {
        file.close();
    }

    private void open(Person who) {
        file = CaseFile.open(folder.resolve("desk.touchstone"), who).orThrow();
        desk = new Desk(file, tools, who, Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC));
    }

    private Case now() {
        return desk.now().orElseThrow();
    }

    private Judge verdict(int claim) {
        return new Judge(claim, "true", "The plaque says so.", new When.Day(LocalDate.of(2026, 3, 4)), Set.of());
    }

    private static String key(Outcome<?> outcome) {
        return outcome.refusal().map(Trouble::key).orElse("not refused");
    }

    @Test
    void aCaseBeginsWithItsClaimsProposedAndItsBytesKept() throws IOException {
        assertThat(now().claims())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(claim -> claim.state() == Claim.State.PROPOSED);
        assertThat(now().trail().entries()).isEqualTo(2);
        byte[] kept = file.bytes(now().article().original(), 1_000_000).orThrow();
        assertThat(new String(kept, StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }

    @Test
    void whatTheDeskDidIsThereAfterClosing() {
        desk.apply(new TakeUp(1)).orThrow();
        Case before = now();
        file.close();
        open(CHECKER);
        assertThat(desk.open(before.number()).orThrow()).isEqualTo(before);
    }

    @Test
    void theListOfCasesIsThatOfTheFileAfterEveryEdit() {
        desk.begin(
                        new ArticleIntake(tools)
                                .pasted("Another article says that 7 ships came.", Progress.UNSEEN)
                                .orThrow(),
                        null)
                .orThrow();
        desk.open(1).orThrow();
        assertThat(desk.cases()).isEqualTo(file.cases());
        desk.apply(verdict(1)).orThrow();
        desk.apply(new TakeUp(2)).orThrow();
        desk.apply(new Submit()).orThrow();
        assertThat(desk.cases()).extracting(CaseSummary::number).contains(1, 2);
        assertThat(List.copyOf(desk.cases())).containsExactlyInAnyOrderElementsOf(file.cases());
    }

    @Test
    void undoOutlivesTheProgram() {
        Case before = now();
        desk.apply(new TakeUp(1)).orThrow();
        file.close();
        open(CHECKER);
        desk.open(before.number()).orThrow();
        desk.undo().orThrow();
        assertThat(now().claims()).isEqualTo(before.claims());
        desk.redo().orThrow();
        assertThat(now().claim(1).orElseThrow().state()).isEqualTo(Claim.State.TAKEN_UP);
        assertThat(key(desk.redo())).isEqualTo("trouble.desk.nothing-to-redo");
    }

    @Test
    void aRefusedEditLeavesNoTrace() {
        desk.apply(verdict(1)).orThrow();
        int entries = now().trail().entries();
        assertThat(key(desk.apply(new Dismiss(1, null)))).isEqualTo("trouble.edit.dismiss-judged");
        assertThat(now().trail().entries()).isEqualTo(entries);
        assertThat(file.journal(now().number())).hasSize(entries);
    }

    @Test
    void aDeskThatTheFileIsAheadOfCatchesUpWithIt() {
        Desk other = new Desk(file, tools, EDITOR, Clock.systemUTC());
        other.open(now().number()).orThrow();
        other.apply(new TakeUp(1)).orThrow();
        assertThat(key(desk.apply(new TakeUp(2)))).isEqualTo("trouble.casefile.moved-on");
        assertThat(now()).isEqualTo(other.now().orElseThrow());
        desk.apply(new TakeUp(2)).orThrow();
        assertThat(desk.cases()).isEqualTo(file.cases());
    }

    @Test
    void evidenceAndItsStanceComeTogetherOrNotAtAll() throws IOException {
        Path plaque = Files.writeString(folder.resolve("plaque.txt"), "Built in 1871.");
        EvidenceIntake intake = new EvidenceIntake(desk);
        var draft = intake.recognise(plaque, intake.broughtNow("plaque.txt"), Progress.UNSEEN)
                .orThrow();
        var held = intake.hold(plaque, draft, Progress.UNSEEN).orThrow();
        assertThat(key(intake.attach(held, 99, Stance.Direction.SUPPORTS, null, null, null)))
                .isEqualTo("trouble.edit.no-claim");
        assertThat(now().evidence()).isEmpty();
        assertThat(file.bytes(held.evidence().content(), 100).refusal()).isPresent();
        intake.attach(held, 1, Stance.Direction.SUPPORTS, "1871", null, null).orThrow();
        assertThat(now().stancesOn(1))
                .singleElement()
                .extracting(Stance::excerpt)
                .isEqualTo("1871");
        assertThat(now().evidence().getFirst().content()).isNotNull();
    }

    @Test
    void whatIsMissingKeepsAnEditorFromSigningUntilItIsLetPass() {
        desk.apply(new TakeUp(2)).orThrow();
        desk.apply(new Submit()).orThrow();
        desk.seat(EDITOR);
        SigningOff signing = new SigningOff(desk);
        assertThat(key(signing.sign())).isEqualTo("trouble.review.one-missing");
        assertThat(signing.sign("Not central to the piece.").orThrow().standing())
                .isEqualTo(Standing.SIGNED_OFF);
        assertThat(desk.seal().map(SealCheck::state)).contains(SealCheck.State.WHOLE);
    }

    @Test
    void whoSignsWhatLayCoveredHasLookedAndTheJournalSaysSo() {
        Provenance typed = new Provenance(null, null, null, Instant.EPOCH, CHECKER.name(), "copied off the wall", null);
        desk.apply(new AddEvidence(
                        new Evidence(1, Evidence.Kind.NOTE, "The plaque", typed, null, "1931", null, List.of(), null)))
                .orThrow();
        desk.apply(new Attach(new Stance(1, 1, Stance.Direction.SUPPORTS, null, null, null)))
                .orThrow();
        desk.apply(verdict(1)).orThrow();
        desk.apply(new Submit()).orThrow();
        desk.seat(EDITOR);
        assertThat(key(new SigningOff(desk).seen())).isEqualTo("trouble.review.covered");
        Case signed = new SigningOff(desk).sign().orThrow();
        assertThat(signed.claim(1).orElseThrow().secondRatings())
                .singleElement()
                .satisfies(look -> assertThat(look.isBlind()).isFalse())
                .satisfies(look -> assertThat(look.by()).isEqualTo(EDITOR));
        assertThat(desk.seal().map(SealCheck::state)).contains(SealCheck.State.WHOLE);
    }

    @Test
    void whatIsLetPassForASignatureIsKeptWithItOrNotAtAll() {
        desk.apply(new TakeUp(2)).orThrow();
        desk.apply(new Submit()).orThrow();
        Path away = folder.resolve("away");
        AtomicInteger asked = new AtomicInteger();
        desk = new Desk(file, tools, EDITOR, when(() -> {
            if (asked.incrementAndGet() == 3) {
                move(file.path(), away);
            }
        }));
        desk.open(1).orThrow();
        int before = now().trail().entries();
        assertThat(key(new SigningOff(desk).sign("Not central to the piece."))).isEqualTo("trouble.casefile.gone");
        move(away, file.path());
        assertThat(desk.open(1).orThrow().trail().entries()).isEqualTo(before);
        new SigningOff(desk).sign("Not central to the piece.").orThrow();
        assertThat(desk.seal().map(SealCheck::state)).contains(SealCheck.State.WHOLE);
    }

    private static Clock when(Runnable asked) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                asked.run();
                return Instant.parse("2026-03-04T11:00:00Z");
            }
        };
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Test
    void whatChangesWhileTheFilesAreReadKeepsTheCaseFromBeingSealed() {
        desk.apply(verdict(1)).orThrow();
        desk.apply(new Submit()).orThrow();
        desk.seat(EDITOR);
        desk.apply(new Waive("EVIDENCE:1:", "Everybody saw it.")).orThrow();
        SigningOff signing = new SigningOff(desk);
        Case read = signing.ready().orThrow();
        assertThat(key(signing.seal(read, CHECKER))).isEqualTo("trouble.review.changed-meanwhile");
        desk.apply(new AddComment(null, null, null, "Wait.")).orThrow();
        desk.apply(new SettleComment(1, true)).orThrow();
        assertThat(key(signing.seal(read, EDITOR))).isEqualTo("trouble.review.changed-meanwhile");
        assertThat(now().standing()).isEqualTo(Standing.IN_REVIEW);
        assertThat(signing.seal(signing.ready().orThrow(), EDITOR).orThrow().standing())
                .isEqualTo(Standing.SIGNED_OFF);
    }

    @Test
    void whatWasMeantForOneCaseNeverReachesAnother() {
        String first = now().id();
        desk.begin(
                        new ArticleIntake(tools)
                                .pasted("Another article says that 7 ships came.", Progress.UNSEEN)
                                .orThrow(),
                        null)
                .orThrow();
        Case second = now();
        assertThat(key(desk.in(first, () -> desk.apply(new TakeUp(1))))).isEqualTo("trouble.desk.moved-on");
        assertThat(now()).isEqualTo(second);
    }

    @Test
    void aSealShowsWhatChangedAfterTheCaseWasReopened() {
        desk.apply(verdict(1)).orThrow();
        desk.apply(new Submit()).orThrow();
        desk.seat(EDITOR);
        new SigningOff(desk).sign("Everybody saw it.").orThrow();
        desk.seat(CHECKER);
        desk.apply(new Reopen("A second plaque was found.")).orThrow();
        assertThat(desk.lastSeal().map(SealCheck::state)).contains(SealCheck.State.WHOLE);
        desk.apply(new TakeUp(2)).orThrow();
        assertThat(desk.lastSeal().map(SealCheck::state)).contains(SealCheck.State.CHANGED_SINCE);
        assertThat(desk.seal()).isEmpty();
    }

    @Test
    void nobodySignsOffTheirOwnWork() {
        desk.apply(verdict(1)).orThrow();
        desk.apply(new Submit()).orThrow();
        desk.seat(new Person("tarja harju", Person.Role.EDITOR));
        assertThat(key(new SigningOff(desk).sign())).isEqualTo("trouble.review.own-work");
    }
}
