package touchstone.ui.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.desk.Past;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.Cases;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeUp;
import touchstone.words.Words;

/** What is said to differ between then and now. */
class PairingTest {

    private final Cases of = Cases.opened().proposing().does(Cases.CHECKER, new TakeUp(1));
    private final Case before = of.now();

    private Pairing pairing(Cover cover) {
        return new Pairing(past(before), past(of.now()), cover);
    }

    private static Past past(Case of) {
        return new Past(of.trail().entries(), of, List.of());
    }

    private static List<PairRow.Pair> pairs(Pairing pairing) {
        return pairing.rows(true).stream()
                .filter(PairRow.Pair.class::isInstance)
                .map(PairRow.Pair.class::cast)
                .toList();
    }

    @Test
    void namesWhatBecameOfEachThing() {
        of.does(Cases.CHECKER, new Reword(1, "The mill burned down in 1952."))
                .does(Cases.CHECKER, Cases.verdict(1, "false"))
                .does(Cases.CHECKER, new AddEvidence(Cases.note("A call")));
        List<PairRow.Pair> pairs = pairs(pairing(Cover.none(of.now())));
        assertThat(pairs).hasSize(2);
        assertThat(pairs.getFirst().what())
                .containsExactly(Words.text("history.change.wording"), Words.text("history.change.verdict-given"));
        assertThat(pairs.getLast().change()).isEqualTo(PairRow.Change.NEW);
        assertThat(pairing(Cover.none(of.now())).rows(false)).hasSizeGreaterThan(pairs.size() + 2);
    }

    @Test
    void doesNotSayThatACoveredVerdictDiffers() {
        of.does(Cases.CHECKER, Cases.verdict(1, "false")).does(Cases.CHECKER, new Submit());
        Cover cover = Cover.of(of.now(), Cases.EDITOR);
        assertThat(pairs(pairing(cover))).singleElement().isInstanceOf(PairRow.OfCase.class);
        assertThat(pairs(pairing(Cover.of(of.now(), Cases.CHECKER)))).hasSize(2);
    }

    @Test
    void whatLiesCoveredNowLaysCoveredThen() {
        of.does(Cases.CHECKER, Cases.verdict(1, "true"));
        Case judged = of.now();
        of.does(Cases.CHECKER, Cases.verdict(1, "false")).does(Cases.CHECKER, new Submit());
        Cover now = Cover.of(of.now(), Cases.EDITOR);
        assertThat(now.overPast(judged).hides(judged.claim(1).orElseThrow())).isTrue();
        assertThat(Cover.of(of.now(), Cases.CHECKER)
                        .overPast(judged)
                        .hides(judged.claim(1).orElseThrow()))
                .isFalse();
        Case withoutIt = of.now().withClaims(List.of(of.now().claim(2).orElseThrow()));
        assertThat(Cover.of(withoutIt, Cases.EDITOR)
                        .overPast(judged)
                        .hides(judged.claim(1).orElseThrow()))
                .as("nothing is covered any more")
                .isFalse();
    }
}
