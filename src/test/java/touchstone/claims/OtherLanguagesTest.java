package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Boilerplate;
import touchstone.model.Reason;
import touchstone.model.Reason.Cue;
import touchstone.model.Sureness;

/** What the finder sees in languages other than English. */
class OtherLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "es; El puente costó 3,5 millones de euros en 2019.; MONEY; 3,5 millones de euros",
                "es; Cerró el 21 de septiembre de 2022 por las obras.; DATE; 21 de septiembre de 2022",
                "es; Lo usaban 1.200 vecinos y un 30 % de los barcos.; SHARE; 30 %",
                "fr; Le pont a coûté 3,5 millions d’euros en tout.; MONEY; 3,5 millions d’euros",
                "fr; La hausse atteint 30 % en un an.; SHARE; 30 %",
                "fr; Le billet coûte 12 € depuis lundi.; MONEY; 12 €",
                "fi; Silta maksoi 3,5 miljoonaa euroa viime vuonna.; MONEY; 3,5 miljoonaa euroa",
                "fi; Osuus nousi 30 prosenttiin vuodessa.; SHARE; 30 prosenttiin",
                "fi; Silta avattiin 21. syyskuuta 2022 aamulla.; DATE; 21. syyskuuta 2022",
                "uk; Міст коштував 3,5 млн гривень торік.; MONEY; 3,5 млн гривень",
                "uk; Частка зросла на 30 відсотків за рік.; SHARE; 30 відсотків",
                "ru; Мост построили 21 сентября 2022 года в городе.; DATE; 21 сентября 2022",
                "ru; Там живут 1200 жителей и больше никого.; FIGURE_WITH_UNIT; 1200 жителей",
                "ar; بلغت الكلفة ٣٫٥ مليون دولار في العام الماضي.; MONEY; ٣٫٥ مليون دولار",
                "ar; فقد ٤٠ شخصا وظائفهم في المدينة.; FIGURE_WITH_UNIT; ٤٠ شخصا",
                "ar; ارتفعت الأسعار ٣٠٪ خلال سنة.; SHARE; ٣٠٪",
                "ar; افتتح الجسر في ٢١ سبتمبر ٢٠٢٢ صباحا.; DATE; ٢١ سبتمبر ٢٠٢٢",
            })
    void figuresAreReadAsTheyAreWrittenThere(String language, String sentence, Cue cue, String words) {
        assertThat(words(language, sentence, cue)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "es; Leer más: El nuevo puente; LINK_LINE",
                "es; Suscríbete a nuestro boletín diario; NEWSLETTER",
                "es; Foto: A. Vega; CREDIT",
                "es; Por Ana Ruiz; BYLINE",
                "es; Compartir en Facebook; SHARING",
                "es; Utilizamos cookies para medir la audiencia.; NOTICE",
                "fr; Lire aussi : Le nouveau pont; LINK_LINE",
                "fr; Inscrivez-vous à notre newsletter du soir; NEWSLETTER",
                "fr; Crédit photo : A. Petit; CREDIT",
                "fr; Par Anne Roux; BYLINE",
                "fr; Publié le 21 septembre 2022 à 18h05; BYLINE",
                "fr; Partager cet article; SHARING",
                "fr; La suite après la publicité; NOTICE",
                "de; Lesen Sie auch: Die neue Brücke; LINK_LINE",
                "de; Melden Sie sich für unseren Newsletter an; NEWSLETTER",
                "de; Foto: A. Weber/dpa; CREDIT",
                "de; Von Anna Weber; BYLINE",
                "de; Artikel teilen; SHARING",
                "de; Wir verwenden Cookies, um die Seite zu verbessern.; NOTICE",
                "fi; Lue myös: Uusi silta; LINK_LINE",
                "fi; Tilaa uutiskirjeemme; NEWSLETTER",
                "fi; Kuva: A. Niemi; CREDIT",
                "fi; Julkaistu 21.9.2022 klo 12.05; BYLINE",
                "fi; Jaa artikkeli; SHARING",
                "fi; Juttu jatkuu mainoksen jälkeen; NOTICE",
                "ru; Читайте также: Новый мост; LINK_LINE",
                "ru; Подпишитесь на нашу рассылку; NEWSLETTER",
                "ru; Фото: А. Орлов; CREDIT",
                "ru; На правах рекламы; NOTICE",
                "uk; Читайте також: Новий міст; LINK_LINE",
                "uk; Підпишіться на наш Telegram-канал; NEWSLETTER",
                "uk; Фото: А. Бондар; CREDIT",
                "uk; Оновлено 21.09.2022, 12:05; BYLINE",
                "uk; Поділитися; SHARING",
                "uk; Усі права захищені.; NOTICE",
                "ar; اقرأ أيضا: الجسر الجديد; LINK_LINE",
                "ar; اشترك في نشرتنا البريدية; NEWSLETTER",
                "ar; تصوير: أحمد سالم; CREDIT",
                "ar; آخر تحديث: ٢١ سبتمبر ٢٠٢٢; BYLINE",
                "ar; شارك المقال; SHARING",
                "ar; جميع الحقوق محفوظة; NOTICE",
            })
    void boilerplateIsRecognised(String language, String line, Boilerplate.Kind kind) {
        String text = "40 km, 30 % (2019), 12 € x y z.\n\n" + line + "\n\n40 km, 30 % (2018), 13 € x y z.";

        assertThat(Articles.byCues(Articles.of(text, language, null)).boilerplate())
                .extracting(Boilerplate::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leer más de diez libros al año es raro, según la encuesta de 2019.",
                "Por la noche llegaron 40 barcos al puerto.",
            })
    void whatOnlyBeginsLikeItIsNot(String line) {
        assertThat(Articles.byCues(Articles.of("40 km.\n\n" + line, "es", null)).boilerplate())
                .isEmpty();
    }

    @Test
    void aLanguageWithoutWordsIsRankedByFiguresAndNamesAndSaidToBeUnread() {
        String text = "Stary młyn był piękny. Anna Nowak kupiła go za 40 km i 3 % w 1998. Nikt tego nie chciał.";
        CueFinder finder = new CueFinder();
        Found found = Articles.byCues(Articles.of(text, "pl", null));

        assertThat(finder.sureness("pl", found.finder())).isEqualTo(Sureness.BLIND);
        assertThat(finder.sureness("und", found.finder())).isEqualTo(Sureness.BLIND);
        assertThat(found.claims().getFirst().passage().quote()).startsWith("Anna Nowak");
        assertThat(found.claims().getFirst().reasons())
                .extracting(Reason::cue)
                .containsOnly(Cue.SHARE, Cue.FIGURE_WITH_UNIT, Cue.NAME, Cue.DATE, Cue.LEAD);
    }

    @Test
    void englishWordsSayNothingInALanguageThatIsNotKnown() {
        String text = "Most na Odra most will fall in may for most.";

        assertThat(Articles.byCues(Articles.of(text, null, null))
                        .sentences()
                        .getFirst()
                        .score())
                .isLessThan(Articles.byCues(Articles.of(text))
                        .sentences()
                        .getFirst()
                        .score());
    }

    private static List<String> words(String language, String sentence, Cue cue) {
        Reading reading = Reading.of(Articles.of(sentence, language, null));
        return reading.candidates().stream()
                .flatMap(candidate -> candidate.reasons().stream())
                .filter(reason -> reason.cue() == cue)
                .sorted(Comparator.comparingInt(Reason::start))
                .map(Reason::words)
                .toList();
    }
}
