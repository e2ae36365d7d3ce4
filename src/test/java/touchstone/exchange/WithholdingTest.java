package touchstone.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.Testimony;
import touchstone.model.edit.RemoveEvidence;

/** Who is not to be named is not named, whatever became of what they said. */
class WithholdingTest {

    private final Dossiers made = Dossiers.sample();

    @Test
    void wordsThatWereTakenOutAgainKeepTheirNameInTheHouse() {
        int number = says(Evidence.Kind.INTERVIEW, "Vilja Aaltonen", Testimony.Naming.NOT_AT_ALL);
        made.does(Dossiers.CHECKER, new RemoveEvidence(number, "They asked for it."));

        assertThat(Withholding.isNeeded(dossier())).isTrue();
        assertThat(Withholding.of(dossier()).plain("Aaltonen counted them.")).doesNotContain("Aaltonen");
    }

    @Test
    void whoeverAgreedSinceMayBeNamed() {
        int number = says(Evidence.Kind.INTERVIEW, "Vilja Aaltonen", Testimony.Naming.NOT_AT_ALL);
        made.does(Dossiers.CHECKER, new RemoveEvidence(number, "They asked for it."));
        says(Evidence.Kind.INTERVIEW, "Vilja Aaltonen", Testimony.Naming.BY_NAME);

        assertThat(Withholding.isNeeded(dossier())).isFalse();
        assertThat(Withholding.of(dossier()).plain("Aaltonen counted them.")).contains("Aaltonen");
    }

    @Test
    void anotherKindDoesNotLiftIt() {
        says(Evidence.Kind.NOTE, "Vilja Aaltonen", Testimony.Naming.BY_FUNCTION);

        assertThat(Withholding.isNeeded(dossier())).isTrue();
    }

    @Test
    void aTelephoneNumberTellsWhoItWasToo() {
        says(Evidence.Kind.PHONE_CALL, null, Testimony.Naming.NOT_AT_ALL);

        assertThat(Withholding.isNeeded(dossier())).isTrue();
    }

    private Dossier dossier() {
        return made.dossier(null);
    }

    private int says(Evidence.Kind kind, @Nullable String name, Testimony.Naming naming) {
        int number =
                made.now().evidence().stream().mapToInt(Evidence::number).max().orElse(0) + 1;
        Testimony testimony = new Testimony(name, null, "0400 123", null, naming, Testimony.Wording.NOTES);
        Provenance from = new Provenance(null, null, null, Dossiers.NOW, "T. Harju", null, null);
        made.evidence(
                new Evidence(number, kind, "What was said", from, null, "They counted.", null, testimony.facts(), null),
                "B2");
        return number;
    }
}
