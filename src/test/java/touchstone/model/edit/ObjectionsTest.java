package touchstone.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.model.SecondRating;
import touchstone.model.Stamp;
import touchstone.model.Trouble;
import touchstone.model.When;

/** What nobody should do, though journals of earlier days may hold it: it is so already, or is of a day to come. */
class ObjectionsTest {

    private final Cases cases = Cases.opened().proposing();

    private Optional<String> objection(Edit edit) {
        Stamp stamp = new Stamp(cases.now().trail().entries() + 1, Cases.CHECKER, Cases.BEGUN);
        return edit.objection(cases.now(), stamp).map(Trouble::key);
    }

    private static Judge asOf(When when) {
        return new Judge(1, "true", "It says so.", when, Set.of());
    }

    @Test
    void whatIsSoAlreadyMeetsAnObjectionAndIsStillReadInAnOldJournal() {
        assertThat(objection(new TakeUp(1))).isEmpty();
        cases.does(Cases.CHECKER, new TakeUp(1));
        assertThat(objection(new TakeUp(1))).contains("trouble.edit.taken-up-already");
        cases.does(Cases.CHECKER, new TakeUp(1));
        assertThat(Entry.replay(cases.journal()).result()).contains(cases.now());

        cases.does(Cases.CHECKER, new Dismiss(2, "A forecast."));
        assertThat(objection(new Dismiss(2, "A forecast."))).contains("trouble.edit.dismissed-already");
        assertThat(objection(new Dismiss(2, null))).contains("trouble.edit.dismissed-already");
        assertThat(objection(new Dismiss(2, "An opinion."))).isEmpty();
        assertThat(objection(new TakeUp(2))).isEmpty();
    }

    @Test
    void talkIsSettledAndFindingsAreLookedAtOnce() {
        cases.does(Cases.EDITOR, new AddComment(null, null, null, "Who says so?"));
        assertThat(objection(new SettleComment(1, false))).contains("trouble.edit.open-already");
        assertThat(objection(new SettleComment(1, true))).isEmpty();
        cases.does(Cases.CHECKER, new SettleComment(1, true));
        assertThat(objection(new SettleComment(1, true))).contains("trouble.edit.settled-already");

        assertThat(objection(new LookAtFinding("a key"))).isEmpty();
        cases.does(Cases.CHECKER, new LookAtFinding("a key"));
        assertThat(objection(new LookAtFinding("a key"))).contains("trouble.edit.looked-already");
    }

    @Test
    void aSecondRatingStandsAndItsReasonMayComeAfter() {
        cases.does(Cases.CHECKER, Cases.verdict(1, "false")).does(Cases.CHECKER, new Submit());
        cases.does(Cases.EDITOR, new RateSecond(1, "half-true", ""));
        SecondRating given = cases.now().claim(1).orElseThrow().secondRatings().getFirst();
        assertThat(cases.tries(Cases.EDITOR, new RateSecond(1, "false", "It stands."))
                        .refusal())
                .isPresent();
        cases.does(Cases.EDITOR, new RateSecond(1, "half-true", "The roof stands."));
        assertThat(cases.now().claim(1).orElseThrow().secondRatings())
                .containsExactly(new SecondRating(Cases.EDITOR, given.at(), "half-true", "The roof stands."));
        Stamp stamp = new Stamp(cases.now().trail().entries() + 1, Cases.EDITOR, Cases.BEGUN);
        assertThat(new RateSecond(1, "half-true", "The roof stands.").objection(cases.now(), stamp))
                .isPresent();
        assertThat(new RateSecond(1, "half-true", " ").objection(cases.now(), stamp))
                .as("a reason is not wiped by rating once more")
                .isPresent();
    }

    @Test
    void aVerdictHoldsAsOfADayThatHasBegunSomewhere() {
        LocalDate today = LocalDate.parse("2026-02-03");
        assertThat(objection(asOf(new When.Day(today)))).isEmpty();
        assertThat(objection(asOf(new When.Day(today.plusDays(2))))).contains("trouble.edit.to-come");
        assertThat(objection(asOf(new When.Moment(Cases.BEGUN)))).isEmpty();
        assertThat(objection(asOf(new When.Moment(Cases.BEGUN.plusSeconds(1))))).contains("trouble.edit.to-come");
    }
}
