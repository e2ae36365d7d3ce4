package touchstone.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Provenance;
import touchstone.model.Testimony;
import touchstone.model.Testimony.Naming;
import touchstone.model.Testimony.Wording;
import touchstone.model.Trouble;

/** Consent may be given or taken back later: who said something is written anew, and the words stay. */
class DescribeTestimonyTest {

    private static final Fact FOUND = new Fact(Fact.Kind.LANGUAGE, "fi", Fact.SetBy.PROGRAM, "text");

    private static Testimony who(Naming naming) {
        return new Testimony("Vilja Aaltonen", "duty officer", "0400 123", null, naming, Wording.NOTES);
    }

    private static Evidence call(Testimony by, @Nullable String author) {
        Provenance from = new Provenance(null, author, null, Cases.BEGUN, Cases.CHECKER.name(), "by telephone", null);
        Evidence bare = new Evidence(
                1, Evidence.Kind.PHONE_CALL, "A call", from, null, "They counted.", null, List.of(FOUND), null);
        return bare.knowing(java.util.stream.Stream.concat(bare.facts().stream(), by.facts().stream())
                .toList());
    }

    private static Evidence after(Evidence before, Testimony now) {
        return Cases.opened()
                .does(Cases.CHECKER, new AddEvidence(before))
                .does(Cases.CHECKER, new DescribeTestimony(1, now))
                .now()
                .evidence(1)
                .orElseThrow();
    }

    @Test
    void whoeverTakesConsentBackIsNoLongerTheAuthor() {
        Evidence now = after(call(who(Naming.BY_NAME), "Vilja Aaltonen, duty officer"), who(Naming.NOT_AT_ALL));
        assertThat(Testimony.of(now)).contains(who(Naming.NOT_AT_ALL));
        assertThat(now.provenance().author()).isNull();
        assertThat(now.text()).isEqualTo("They counted.");
        assertThat(now.facts()).contains(FOUND);
        assertThat(now.provenance().how()).isEqualTo("by telephone");
    }

    @Test
    void whoeverGivesConsentIsNamed() {
        Evidence now = after(call(who(Naming.NOT_ASKED), "duty officer"), who(Naming.BY_NAME));
        assertThat(now.provenance().author()).isEqualTo("Vilja Aaltonen, duty officer");
    }

    @Test
    void anAuthorWhomSomebodyWroteThereStays() {
        Evidence now = after(call(who(Naming.NOT_ASKED), "Finnish Border Guard"), who(Naming.BY_FUNCTION));
        assertThat(now.provenance().author()).isEqualTo("Finnish Border Guard");
    }

    @Test
    void whatNobodySaidHasNobodyToBeNamed() {
        Outcome<?> refused = Cases.opened()
                .does(Cases.CHECKER, new AddEvidence(Cases.note("A note")))
                .tries(Cases.CHECKER, new DescribeTestimony(1, who(Naming.BY_NAME)));
        assertThat(refused.refusal().map(Trouble::key)).contains("trouble.edit.nobodys-words");
    }

    @Test
    void undoPutsBackWhatWasSaidBefore() {
        Cases cases = Cases.opened().does(Cases.CHECKER, new AddEvidence(call(who(Naming.BY_NAME), null)));
        Evidence before = cases.now().evidence(1).orElseThrow();
        cases.does(Cases.CHECKER, new DescribeTestimony(1, who(Naming.NOT_AT_ALL)));
        cases.does(Cases.CHECKER, cases.historyOf(Cases.CHECKER).undo().getFirst());
        assertThat(cases.now().evidence(1)).contains(before);
    }
}
