package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Marsh said the mill would close. | Jane Marsh",
                "The mill will close, said Jane Marsh. | Jane Marsh",
                "“The mill will close,” said Jane Marsh, the owner. | Jane Marsh",
                "Jane Marsh, who has owned it since May, told the Gazette that it would close. | Jane Marsh",
                "The owner of the mill, Jane Marsh, has confirmed that it will close. | Jane Marsh",
                "According to Jane Marsh, 40 people worked there. | Jane Marsh",
                "According to the owner, Jane Marsh, 40 people worked there. | Jane Marsh",
                "Jane Marsh took to Twitter to say: “The mill is closed.” | Jane Marsh",
                "A spokesman for the council said that 40 people worked there. | spokesman for the council",
                "Finland’s border guard says that traffic is normal. | Finland’s border guard",
                "On Monday officials said that traffic was normal. | officials",
                "The Mill Owners Union (MOU) said that traffic was normal. | Mill Owners Union",
                "Dr Jane Marsh of the Institute for Old Mills said it would close. | Jane Marsh",
                "Dr Jane Marsh of the mill institute said it would close. | Jane Marsh",
                "Jane Marsh from the Mill Office told the Gazette that it would close. | Jane Marsh",
                "Flour prices doubled in May, ministry says | ministry",
                "Mill to close with loss of 40 jobs, its owner says | owner",
                "Jane Marsh left at noon, saying that the mill was closed. | Jane Marsh",
            })
    void isFound(String sentence, String claimant) {
        assertThat(claimants("It rained here for most of the day.\n\n" + sentence))
                .containsExactly("-", claimant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill was described as the oldest in the county.",
                "A video that claimed to show the mill was seen by thousands.",
                "After being held in Leeds said nothing more about the mill.",
                "Smith and Jones said the mill would close.",
                "It said so on the door of the mill.",
                "The reported deaths came to 40 in a week.",
            })
    void nobodyIsBetterThanSomebodyWrong(String sentence) {
        assertThat(claimants("It rained here for most of the day.\n\n" + sentence))
                .containsExactly("-", "-");
    }

    @Test
    void aHeadlineThatNamesWhoSaysItReportsIt() {
        assertThat(Articles.found("Flour prices doubled in May, ministry says\n\nIt rained for most of the day.")
                        .claims())
                .filteredOn(claim -> claim.passage().quote().startsWith("Flour"))
                .extracting(touchstone.model.Claim::kind)
                .containsExactly(touchstone.model.Claim.Kind.REPORTED);
    }

    @Test
    void aSurnameStandsForTheFullName() {
        assertThat(claimants("Jane Marsh bought the mill in May.\n\nMarsh said it would close."))
                .containsExactly("-", "Jane Marsh");
    }

    @Test
    void aQuotationThatRunsOnKeepsItsSpeaker() {
        assertThat(claimants("Jane Marsh said: “The mill will close. It is too old.\n\n“Nobody wants it any more.”"))
                .containsExactly("Jane Marsh", "Jane Marsh", "Jane Marsh");
        assertThat(claimants("“The mill will close. It is too old,” said Jane Marsh."))
                .containsExactly("Jane Marsh", "Jane Marsh");
    }

    @Test
    void heOrSheIsTheLastSpeakerUnlessSomebodyElseCameUp() {
        assertThat(claimants("Jane Marsh said the mill would close. She added that 40 people would go."))
                .containsExactly("Jane Marsh", "Jane Marsh");
        assertThat(claimants("Jane Marsh said the mill would close. Anna Reed lost her job. She added that 40"
                        + " people would go."))
                .containsExactly("Jane Marsh", "-", "-");
    }

    @Test
    void theOneOfThatAgeAndASubjectLeftOutStandForWhoWasIntroducedLast() {
        String introduced = "Jane Marsh, who ran the mill for ten years, lost her job in May.\n\n";
        assertThat(claimants(introduced + "The 55-year-old, now living in Leeds, believes it was wrong, saying “It was"
                        + " not the mill that lost money”."))
                .containsExactly("-", "Jane Marsh");
        assertThat(claimants(introduced + "The 55-year-old said the mill would close."))
                .containsExactly("-", "Jane Marsh");
        assertThat(claimants(introduced + "After being questioned in Leeds said her team was paid as “cheap labour”."))
                .containsExactly("-", "Jane Marsh");
    }

    @Test
    void theOneOfThatAgeIsNobodyWhereTwoCouldBeMeant() {
        String said = "The 55-year-old said the mill would close.";
        assertThat(claimants("Jane Marsh, who ran the mill, left. Anna Reed, who swept it, stayed.\n\n" + said))
                .containsExactly("-", "-", "-");
        assertThat(claimants("Jane Marsh, 43, left the mill in May.\n\n" + said))
                .containsExactly("-", "-");
        assertThat(claimants("Jane Marsh, who ran it, left. Anna Reed said it was over.\n\n" + said))
                .containsExactly("-", "Anna Reed", "-");
    }

    private static List<String> claimants(String text) {
        return Articles.found(text).sentences().stream()
                .map(sentence -> sentence.claimant() == null ? "-" : sentence.claimant())
                .collect(Collectors.toList());
    }
}
