package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.article.SavedPages;
import touchstone.casefile.CaseCopy;
import touchstone.casefile.JournalLine;
import touchstone.desk.TakingIn.Result;
import touchstone.desk.TakingIn.Way;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.SealCheck;
import touchstone.model.Stamp;
import touchstone.model.Stance;
import touchstone.model.Standing;
import touchstone.model.When;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Judge;
import touchstone.model.edit.Merge;
import touchstone.model.edit.RateSecond;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeUp;
import touchstone.model.merge.Basis;
import touchstone.model.merge.Confluence;
import touchstone.model.merge.Dispute;

/** Two people with a case file each, and copies of one case that go to and fro. */
class TakingInTest {

    private static final Person TARJA = new Person("Tarja Harju", Person.Role.CHECKER);
    private static final Person MILA = new Person("Mila Klose", Person.Role.CHECKER);
    private static final Person EDITOR = new Person("Bola Adeyemi", Person.Role.EDITOR);
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final String TEXT = """
        The lighthouse was built in 1871 and is 38 metres high.

        About 12,000 people climb it every summer, said Anna Berg, who keeps the keys.
        """;

    @TempDir
    Path folder;

    private Seat tarja;
    private Seat mila;

    @BeforeEach
    void bothHaveTheCase() {
        tarja = Seat.of(folder, TARJA, NOW);
        mila = Seat.of(folder, MILA, NOW);
        tarja.desk()
                .begin(
                        new ArticleIntake(tarja.desk().tools())
                                .pasted(TEXT, Progress.UNSEEN)
                                .orThrow(),
                        "The lighthouse")
                .orThrow();
        assertThat(mila.takes(tarja).orThrow().way()).isEqualTo(Way.NEW);
    }

    @AfterEach
    void bothFilesAreWhole() {
        assertThat(tarja.file().verify(Progress.UNSEEN).flaws()).isEmpty();
        assertThat(mila.file().verify(Progress.UNSEEN).flaws()).isEmpty();
        tarja.file().close();
        mila.file().close();
    }

    private static Judge verdict(int claim, String rating) {
        return new Judge(claim, rating, "The plaque says so.", new When.Day(LocalDate.of(2026, 3, 4)), Set.of());
    }

    @Test
    void aCopyIsTheSameCaseToTheLastHash() {
        assertThat(mila.file().head(mila.now().number()))
                .isEqualTo(tarja.file().head(tarja.now().number()));
        assertThat(mila.now().claims()).isEqualTo(tarja.now().claims());
        assertThat(mila.file().bytes(mila.now().article().original(), 1 << 20).orThrow())
                .asString()
                .isEqualTo(TEXT);
    }

    @Test
    void whoDidNothingSinceGoesOnAsTheColleagueDid() {
        mila.desk().apply(new TakeUp(1)).orThrow();
        assertThat(tarja.takes(mila).orThrow().way()).isEqualTo(Way.FOLLOWED);
        assertThat(tarja.copy().head()).isEqualTo(mila.copy().head());
        assertThat(tarja.takes(mila).orThrow().way()).isEqualTo(Way.NOTHING_NEW);
        assertThat(mila.takes(tarja).orThrow().way()).isEqualTo(Way.NOTHING_NEW);
    }

    @Test
    void bothGoOnAndMergeBothWays() {
        tarja.desk().apply(verdict(1, "false")).orThrow();
        mila.desk().apply(verdict(1, "true")).orThrow();
        mila.desk().apply(new AddComment(2, null, null, "Who counted?")).orThrow();
        Result here = tarja.takes(mila).orThrow();
        Result there = mila.takes(tarja).orThrow();
        assertThat(here.way()).isEqualTo(Way.MERGED);
        assertThat(here.disputes()).hasSize(1);
        assertThat(tarja.now().claims()).isEqualTo(mila.now().claims());
        assertThat(tarja.now().comments()).isEqualTo(mila.now().comments());
        assertThat(tarja.claim(1).isOpen()).isTrue();
        assertThat(there.disputes()).hasSize(1);
        tarja.desk()
                .apply(here.disputes()
                        .getFirst()
                        .settledOn(here.disputes().getFirst().sides().getFirst()))
                .orThrow();
        Result again = mila.takes(tarja).orThrow();
        assertThat(again.disputes()).isEmpty();
        assertThat(mila.claim(1).verdict()).isEqualTo(tarja.claim(1).verdict()).isNotNull();
        assertThat(tarja.file().merged(1))
                .extracting(line -> line.entry().stamp().by())
                .containsOnly(MILA);
    }

    @Test
    void undoEndsAtAMerge() {
        tarja.desk().apply(new TakeUp(1)).orThrow();
        mila.desk().apply(new TakeUp(2)).orThrow();
        tarja.takes(mila).orThrow();
        assertThat(tarja.desk().history().undoes()).isEmpty();
    }

    @Test
    void aColleaguesEditorsSealIsWholeHereToo() {
        tarja.desk().apply(new TakeUp(2)).orThrow();
        mila.desk().apply(verdict(1, "true")).orThrow();
        mila.desk().apply(new Submit()).orThrow();
        mila.desk().seat(EDITOR);
        new SigningOff(mila.desk()).sign("Everybody saw it.").orThrow();
        assertThat(tarja.takes(mila).orThrow().way()).isEqualTo(Way.MERGED);
        assertThat(tarja.now().standing()).isEqualTo(Standing.SIGNED_OFF);
        SealCheck check = tarja.desk().seal().orElseThrow();
        assertThat(check.broken()).isEmpty();
        assertThat(check.since()).isNotEmpty();
    }

    @Test
    void entriesThatWereChangedOnTheWayAreRefused() {
        mila.desk().apply(new Reword(1, "The lighthouse is old.")).orThrow();
        JournalLine last = mila.copy().journal().getLast();
        Stamp stamp = last.entry().stamp();
        Outcome<JournalLine> forged = JournalLine.of(
                mila.now().id(),
                stamp.number(),
                last.prev(),
                stamp.at().toString(),
                stamp.by().name(),
                "checker",
                last.name(),
                last.body().replace("old", "new"),
                last.hash());
        assertThat(forged.refusal()).map(trouble -> trouble.key()).contains("trouble.merge.entry-changed");
        assertThat(JournalLine.of(
                                mila.now().id(),
                                stamp.number(),
                                last.prev(),
                                stamp.at().toString(),
                                stamp.by().name(),
                                "checker",
                                last.name(),
                                last.body(),
                                last.hash())
                        .orThrow())
                .isEqualTo(last);
    }

    @Test
    void theOpenDisputesOfACaseAreThoseThatNobodySettled() {
        tarja.desk().apply(new Reword(1, "Old")).orThrow();
        mila.desk().apply(new Reword(1, "Older")).orThrow();
        tarja.takes(mila).orThrow();
        CaseCopy copy = tarja.copy();
        assertThat(Confluence.of(copy.links(), copy.head()).orThrow().disputes())
                .hasSize(1)
                .allSatisfy(dispute -> assertThat(dispute.claim()).isEqualTo(1));
    }

    private Joined joined() {
        return Joined.at(tarja.desk());
    }

    @Test
    void whoSettledWhatAndOnWhoseSideIsKnownAfterwards() {
        tarja.desk().apply(new Reword(1, "Old")).orThrow();
        mila.desk().apply(new Reword(1, "Older")).orThrow();
        tarja.takes(mila).orThrow();
        Dispute dispute = joined().disputes().getFirst();
        assertThat(joined().settled()).isEmpty();
        Dispute.Side hers = dispute.sides().stream()
                .filter(side -> side.by().equals(MILA))
                .findFirst()
                .orElseThrow();
        tarja.desk().seat(EDITOR);
        tarja.desk().apply(dispute.settledOn(hers)).orThrow();
        assertThat(joined().disputes()).isEmpty();
        assertThat(joined().settled()).singleElement().satisfies(settlement -> {
            assertThat(settlement.by()).isEqualTo(EDITOR);
            assertThat(settlement.chosen().orElseThrow().by()).isEqualTo(MILA);
            assertThat(settlement.dispute().sides()).hasSize(2);
        });
        assertThat(tarja.claim(1).wording()).isEqualTo("Older");
        assertThat(tarja.desk().undo().refusal()).isPresent();
    }

    @Test
    void whatIsWrittenTogetherSettlesOnNeitherSide() {
        tarja.desk().apply(verdict(1, "false")).orThrow();
        mila.desk().apply(verdict(1, "true")).orThrow();
        tarja.takes(mila).orThrow();
        tarja.desk().apply(verdict(1, "half-true")).orThrow();
        assertThat(joined().settled()).singleElement().satisfies(settlement -> {
            assertThat(settlement.by()).isEqualTo(TARJA);
            assertThat(settlement.chosen()).isEmpty();
        });
    }

    @Test
    void aVerdictRestsOnWhatItsAuthorSaw() {
        keepNote(tarja, "Letter of the keeper");
        mila.takes(tarja).orThrow();
        tarja.desk().apply(verdict(1, "false")).orThrow();
        mila.desk()
                .apply(new Attach(new Stance(1, 1, Stance.Direction.REFUTES, null, null)))
                .orThrow();
        mila.desk().apply(verdict(1, "true")).orThrow();
        tarja.takes(mila).orThrow();
        Dispute dispute = joined().disputes().getFirst();
        Confluence confluence = joined().confluence().orElseThrow();
        for (Dispute.Side side : dispute.sides()) {
            List<String> basis =
                    confluence.basis(side.hash(), 1).stream().map(Basis::title).toList();
            assertThat(basis).isEqualTo(side.by().equals(MILA) ? List.of("Letter of the keeper") : List.of());
        }
    }

    private static void keepNote(Seat seat, String words) {
        Provenance from =
                new Provenance(null, null, null, NOW, seat.desk().who().name(), null, null);
        EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html)
                .words(Evidence.Kind.NOTE, words, words, from)
                .then(draft -> new EvidenceIntake(seat.desk()).add(Brought.of(draft)))
                .orThrow();
    }

    @Test
    void theGainIsCountedByAuthor() {
        tarja.desk().apply(new TakeUp(1)).orThrow();
        mila.desk().apply(new TakeUp(2)).orThrow();
        mila.desk().apply(new AddComment(2, null, null, "Who counted?")).orThrow();
        tarja.takes(mila).orThrow();
        Gain gain = joined().gain().orElseThrow();
        assertThat(gain.theirs()).containsExactly(Map.entry("Mila Klose", 2));
        assertThat(gain.ours()).isEqualTo(1);
        assertThat(gain.comments()).isEqualTo(1);
        assertThat(gain.from()).isEqualTo("Mila Klose");
        Merge merge = (Merge) tarja.desk().journal().getLast().edit();
        assertThat(joined().brought(merge).map(entry -> entry.stamp().by())).containsExactly(MILA, MILA);
    }

    @Test
    void verdictsInDisputeLieCoveredFromWhoIsToRate() {
        tarja.desk().apply(verdict(1, "false")).orThrow();
        tarja.desk().apply(new Submit()).orThrow();
        mila.desk().apply(verdict(1, "true")).orThrow();
        mila.desk().apply(new Submit()).orThrow();
        tarja.takes(mila).orThrow();
        Dispute dispute = joined().disputes().getFirst();
        assertThat(tarja.now().standing()).isEqualTo(Standing.IN_REVIEW);
        assertThat(dispute.isCoveredFrom(EDITOR, tarja.now())).isTrue();
        assertThat(dispute.isCoveredFrom(TARJA, tarja.now())).isFalse();
        tarja.desk().seat(EDITOR);
        tarja.desk().apply(new RateSecond(1, "true", "")).orThrow();
        assertThat(dispute.isCoveredFrom(EDITOR, tarja.now())).isFalse();
    }
}
