package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Missing;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeUp;
import touchstone.words.MissingWords;

/** What copies say differently and nobody settled stands between a case and its sign-off. */
class UnsettledTest {

    private static final Person TARJA = new Person("Tarja Harju", Person.Role.CHECKER);
    private static final Person MILA = new Person("Mila Klose", Person.Role.CHECKER);
    private static final Person EDITOR = new Person("Bola Adeyemi", Person.Role.EDITOR);
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

    @TempDir
    Path folder;

    private Seat tarja;
    private Seat mila;

    @BeforeEach
    void bothWordAClaimTheirWay() {
        tarja = Seat.of(folder, TARJA, NOW);
        mila = Seat.of(folder, MILA, NOW);
        tarja.desk()
                .begin(
                        new ArticleIntake(tarja.desk().tools())
                                .pasted("The lighthouse was built in 1871 and is 38 metres high.", Progress.UNSEEN)
                                .orThrow(),
                        "The lighthouse")
                .orThrow();
        mila.takes(tarja).orThrow();
        tarja.desk().apply(new Reword(1, "It is old.")).orThrow();
        mila.desk().apply(new Reword(1, "It is older.")).orThrow();
    }

    @AfterEach
    void close() {
        tarja.file().close();
        mila.file().close();
    }

    private List<Missing> unsettled() {
        return tarja.desk().missing().stream()
                .filter(item -> item.kind() == Missing.Kind.UNSETTLED)
                .toList();
    }

    @Test
    void isMissingFromTheMergeOnUntilItIsSettled() {
        assertThat(unsettled()).isEmpty();
        tarja.takes(mila).orThrow();
        assertThat(unsettled()).singleElement().satisfies(item -> {
            assertThat(item.claim()).isEqualTo(1);
            assertThat(MissingWords.line(item.key()))
                    .isEqualTo("copies say it differently, and nobody settled it: Wording, claim 1");
        });
        var dispute = Joined.at(tarja.desk()).disputes().getFirst();
        tarja.desk().apply(dispute.settledOn(dispute.sides().getFirst())).orThrow();
        assertThat(unsettled()).isEmpty();
    }

    @Test
    void nobodySignsOverItUnlessTheyLetItPass() {
        tarja.takes(mila).orThrow();
        tarja.desk().apply(new TakeUp(1)).orThrow();
        tarja.desk().apply(new Submit()).orThrow();
        tarja.desk().seat(EDITOR);
        SigningOff signing = new SigningOff(tarja.desk());
        assertThat(signing.missing()).extracting(Missing::kind).contains(Missing.Kind.UNSETTLED);
        assertThat(signing.sign().refusal()).isPresent();
        signing.sign("Both wordings say the same.").orThrow();
        assertThat(tarja.now().review().waivers())
                .extracting(waiver -> MissingWords.line(waiver.missing()))
                .contains("copies say it differently, and nobody settled it: Wording, claim 1");
    }
}
