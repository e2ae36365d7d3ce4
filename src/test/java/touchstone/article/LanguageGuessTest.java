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
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Forty jobs went. Nobody at the mill had expected it. “We heard it on the radio,” said its owner.",
                "de | Vierzig Stellen fallen weg. Niemand in der Mühle hatte es erwartet. „Wir hörten es im Radio“,"
                        + " sagt die Besitzerin.",
                "es | Se pierden cuarenta empleos. Nadie en el molino lo esperaba. «Lo oímos por la radio», dijo la"
                        + " dueña.",
                "fr | Quarante emplois disparaissent. Personne au moulin ne s’y attendait. « Nous l’avons appris à la"
                        + " radio », dit la propriétaire.",
                "fi | Neljäkymmentä työpaikkaa katoaa. Kukaan myllyllä ei osannut odottaa sitä. ”Kuulimme siitä"
                        + " radiosta”, sanoo omistaja.",
                "ru | Сорок человек потеряли работу. Никто на мельнице этого не ждал. «Мы узнали об этом по радио»,"
                        + " — говорит хозяйка.",
                "uk | Сорок людей втратили роботу. Ніхто на млині цього не чекав. «Ми дізналися про це з радіо», —"
                        + " каже господиня.",
                "ar | فقد أربعون شخصا عملهم. لم يتوقع أحد في الطاحونة ذلك. وقالت المالكة: «سمعنا الخبر من الراديو».",
            })
    void threeShortSentencesAreEnough(String language, String text) {
        assertThat(LanguageGuess.of(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt | O velho moinho fechou na segunda-feira, e as quarenta pessoas que lá trabalhavam não têm"
                        + " emprego.",
                "it | Il vecchio mulino ha chiuso lunedì, e le quaranta persone che ci lavoravano non hanno un"
                        + " impiego.",
                "sv | Den gamla kvarnen vid ån stängde i måndags, och de fyrtio som arbetade där har inte något jobb.",
                "nl | De oude molen aan de rivier is maandag gesloten, en de veertig mensen die er werkten zijn"
                        + " ontslagen.",
                "bg | Старата мелница край реката беше затворена в понеделник и четиридесет души са без работа за"
                        + " зимата.",
            })
    void neighboursAreNotTakenForThem(String language, String text) {
        assertThat(LanguageGuess.of(text)).contains(language);
    }

    @Test
    void aNameFromTheOtherLanguageChangesNothing() {
        assertThat(LanguageGuess.of("Мэр города Київ рассказал, что мост закрыт. Никто не был ранен. Новый мост откроют"
                        + " весной."))
                .contains("ru");
        assertThat(LanguageGuess.of(
                        "قال متحدث باسم شركة پيبسي إن المصنع أغلق أمس. لم يصب أحد. سيفتح المصنع في الربيع."))
                .contains("ar");
        assertThat(LanguageGuess.of("آسیاب قدیمی کنار رودخانه روز دوشنبه تعطیل شد و چهل نفر کار خود را از دست دادند."))
                .isEmpty();
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
