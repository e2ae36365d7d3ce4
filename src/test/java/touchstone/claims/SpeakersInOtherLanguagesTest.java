package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersInOtherLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Anna Weber sagte, die Brücke sei zu.; Anna Weber",
                "de; „Die Brücke ist zu“, sagte Anna Weber der Zeitung.; Anna Weber",
                "de; „Die Brücke ist zu“, so Bürgermeisterin Anna Weber.; Anna Weber",
                "de; Laut Anna Weber ist die Brücke zu.; Anna Weber",
                "de; Nach Angaben der Hafenbehörde fahren täglich 23.000 Autos darüber.; Hafenbehörde",
                "de; Der Polizei zufolge ist die Brücke zu.; Polizei",
                "de; Das teilte die Polizei am Montag mit.; Polizei",
                "de; Wie das Ministerium mitteilte, ist die Brücke zu.; Ministerium",
                "de; Anna Weber, die Leiterin der Werft, erklärte, die Brücke sei zu.; Anna Weber",
                "de; „Die Brücke ist zu“, sagte die Sprecherin der Polizei am Montag.; Sprecherin der Polizei",
                "es; El alcalde, Juan Vega, dijo que el puente está cerrado.; Juan Vega",
                "es; «El puente está cerrado», dijo Ana Ruiz, vecina del barrio.; Ana Ruiz",
                "es; Según Ana Ruiz, el puente está cerrado.; Ana Ruiz",
                "es; Según el Ministerio de Fomento, el puente está cerrado.; Ministerio de Fomento",
                "es; La alcaldesa de Lugo aseguró que el puente está cerrado.; alcaldesa de Lugo",
                "es; Así lo confirmó ayer el portavoz de la policía.; portavoz de la policía",
                "fr; Le maire de Lyon, Paul Petit, a déclaré que le pont est fermé.; Paul Petit",
                "fr; « Le pont est fermé », a déclaré Anne Roux, riveraine.; Anne Roux",
                "fr; Selon Anne Roux, le pont est fermé.; Anne Roux",
                "fr; D’après la préfecture, le pont est fermé.; préfecture",
                "fr; L’institut a indiqué que le pont est fermé.; institut",
                "fi; Anna Virtanen sanoi, että silta on kiinni.; Anna Virtanen",
                "fi; ”Silta on kiinni”, sanoo kaupunginjohtaja Anna Virtanen.; Anna Virtanen",
                "fi; Anna Virtasen mukaan silta on kiinni.; Anna Virtanen",
                "fi; Poliisin mukaan silta on kiinni.; Poliisi",
                "fi; THL:n mukaan silta on kiinni.; THL",
                "ru; Мэр Иван Орлов сообщил, что мост закрыт.; Иван Орлов",
                "ru; «Мост закрыт», — сказала Анна Белова.; Анна Белова",
                "ru; По словам Анны Беловой, мост закрыт.; Анны Беловой",
                "ru; В полиции сообщили, что мост закрыт.; в полиции",
                "ru; По данным полиции, мост закрыт.; полиции",
                "uk; Мер Іван Бондар повідомив, що міст закрито.; Іван Бондар",
                "uk; «Міст закрито», — сказала Анна Коваль.; Анна Коваль",
                "uk; За словами Анни Коваль, міст закрито.; Анни Коваль",
                "uk; У поліції повідомили, що міст закрито.; у поліції",
                "ar; قال وزير النقل أحمد سالم إن الجسر مغلق.; وزير النقل أحمد سالم",
                "ar; وأكدت وزارة النقل أن الجسر مغلق.; وزارة النقل",
                "ar; بحسب وزارة النقل، الجسر مغلق.; وزارة النقل",
                "ar; وفقا لوزارة النقل، الجسر مغلق.; وزارة النقل",
                "ar; وفقا للبلدية، الجسر مغلق.; البلدية",
            })
    void isFound(String language, String sentence, String claimant) {
        assertThat(claimants(language, sentence)).containsExactly(claimant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Im Bericht sagte niemand, wer die Brücke schloss.",
                "de; Die Stadt teilte den Hafen in drei Teile am Montag.",
                "de; Medienberichten zufolge ist die Brücke zu.",
                "es; En la reunión del lunes confirmó la fecha.",
                "es; Según lo previsto, el puente está cerrado.",
                "es; La empresa que anunció el cierre no existe.",
                "fr; Selon toute vraisemblance, le pont est fermé.",
                "fr; Une vidéo affirme que le pont est fermé.",
                "fi; Asiasta kertoi.",
                "fi; Sen mukaan silta on kiinni.",
                "ru; По предварительным данным, мост закрыт.",
                "uk; Відео підтвердило, що міст закрито.",
                "ar; قال ذلك في المدينة.",
            })
    void nobodyIsBetterThanSomebodyWrong(String language, String sentence) {
        assertThat(claimants(language, sentence)).containsExactly("-");
    }

    @Test
    void aQuotationThatRunsOnKeepsItsSpeaker() {
        assertThat(claimants(
                        "fr", "Anne Roux a déclaré : « Le pont est fermé. Il est vieux.\n\n« Personne n’y passe. »"))
                .containsExactly("Anne Roux", "Anne Roux", "Anne Roux");
        assertThat(claimants("fi", "Anna Virtanen sanoi: ”Silta on kiinni. Se on vanha.\n\n”Kukaan ei kulje siitä.”"))
                .containsExactly("Anna Virtanen", "Anna Virtanen", "Anna Virtanen");
    }

    @Test
    void pronounsStandForTheLastSpeaker() {
        assertThat(claimants("fr", "Anne Roux a dit que le pont est fermé. « Il est vieux », a-t-elle ajouté."))
                .containsExactly("Anne Roux", "Anne Roux");
        assertThat(claimants("es", "Ana Ruiz dijo que el puente está cerrado. Añadió que es viejo."))
                .containsExactly("Ana Ruiz", "Ana Ruiz");
        assertThat(claimants("ar", "قال أحمد سالم إن الجسر مغلق. وأضاف أن الجسر قديم."))
                .containsExactly("أحمد سالم", "أحمد سالم");
        assertThat(claimants("uk", "Анна Коваль сказала, що міст закрито. Вона додала, що міст старий."))
                .containsExactly("Анна Коваль", "Анна Коваль");
    }

    @Test
    void anotherCaseOfANameGivenBeforeIsTheSamePerson() {
        assertThat(claimants("ru", "Иван Орлов сообщил о мосте. По словам Орлова, мост старый."))
                .containsExactly("Иван Орлов", "Иван Орлов");
        assertThat(claimants("fi", "Pekka Niemi sanoi, että silta on kiinni. Niemen mukaan se on vanha."))
                .containsExactly("Pekka Niemi", "Pekka Niemi");
    }

    private static List<String> claimants(String language, String text) {
        return Articles.byCues(Articles.of(text, language, null)).sentences().stream()
                .map(sentence -> sentence.claimant() == null ? "-" : sentence.claimant())
                .toList();
    }
}
