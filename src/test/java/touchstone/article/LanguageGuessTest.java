package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mill by the river was closed on Monday, and forty people who worked there have lost their"
                        + " jobs.",
                "de | Die alte Mühle am Fluss wurde am Montag geschlossen, und vierzig Menschen haben nicht mehr die"
                        + " Arbeit von früher.",
                "es | El viejo molino junto al río cerró el lunes, y las cuarenta personas que trabajaban en él no"
                        + " tienen empleo.",
                "fr | Le vieux moulin de la rivière a fermé lundi, et les quarante personnes qui y travaillaient sont"
                        + " sans emploi.",
                "fi | Vanha mylly joen rannalla suljettiin maanantaina, ja neljäkymmentä ihmistä on nyt ilman työtä,"
                        + " mutta se ei ollut yllätys.",
                "ru | Старая мельница у реки закрылась в понедельник, и сорок человек, которые там работали, остались"
                        + " без работы на всю зиму.",
                "uk | Старий млин біля річки зачинився в понеділок, і сорок людей, які там працювали, залишилися без"
                        + " роботи на всю зиму.",
                "ar | أغلقت الطاحونة القديمة على ضفة النهر يوم الاثنين وفقد أربعون شخصا وظائفهم.",
            })
    void isToldByItsScriptAndSmallWords(String language, String text) {
        assertThat(LanguageGuess.of(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Word",
                "40 50 60",
                "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod",
                "🚒🚒🚒"
            })
    void isAbsentWhereUnsure(String text) {
        assertThat(LanguageGuess.of(text)).isEmpty();
    }

    @Test
    void amongTwoScriptsNoneIsChosen() {
        assertThat(LanguageGuess.of("Мельница the mill река the river дом the house зима the winter"))
                .isEmpty();
    }
}
