package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.article.ArticleReaders;
import touchstone.article.PlainTextReader;
import touchstone.model.Article;
import touchstone.model.Boilerplate;
import touchstone.model.Boilerplate.Kind;
import touchstone.model.Claim;

/** A whole article in each language, written for this test: its furniture, its sentences, its speakers, its first claims. */
class LanguageArticlesTest {

    private static final String LANGUAGES = "de es fr fi ru uk ar";

    @TempDir
    private Path folder;

    static Stream<String> languages() {
        return Stream.of(LANGUAGES.split(" "));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsLanguageIsTold(String language) {
        assertThat(article(language).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsFurnitureIsDimmedAndNothingElse(String language) {
        assertThat(found(language).boilerplate())
                .extracting(Boilerplate::kind)
                .containsExactly(
                        Kind.BYLINE,
                        Kind.BYLINE,
                        Kind.LINK_LINE,
                        Kind.CREDIT,
                        Kind.NEWSLETTER,
                        Kind.SHARING,
                        Kind.NOTICE);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsHeadlineAndCaptionAreKnown(String language) {
        List<Sentence.Kind> kinds =
                found(language).sentences().stream().map(Sentence::kind).toList();

        assertThat(kinds.getFirst()).isEqualTo(Sentence.Kind.HEADLINE);
        assertThat(kinds).containsOnlyOnce(Sentence.Kind.HEADLINE, Sentence.Kind.CAPTION);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyOffsetCutsTheExactText(String language) {
        String text = article(language).text();
        Found found = found(language);

        assertThat(found.claims()).allSatisfy(claim -> {
            assertThat(claim.passages()).allMatch(passage -> passage.isIn(text));
            assertThat(claim.reasons())
                    .allMatch(reason ->
                            text.substring(reason.start(), reason.end()).equals(reason.words()));
        });
        assertThat(found.sentences())
                .allMatch(sentence -> text.substring(sentence.start(), sentence.end())
                        .strip()
                        .equals(text.substring(sentence.start(), sentence.end())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Täglich fahren dort rund 22.000 Autos, z. B. Pendler aus Holtau.",
                "de; Am 3. April soll auch der Radweg fertig sein.",
                "de; „Das ist ein guter Tag“, sagte Bürgermeisterin Petra Lohmann am Rathaus.",
                "es; El Sr. Gil abre su bar cada mañana.",
                "es; ¡Nadie lo sabe!",
                "es; «Ahora los barcos vuelven y las tiendas venden un 30 % más.»",
                "fr; M. Petit ouvre son café chaque matin.",
                "fr; Le pont est-il sûr ?",
                "fr; « Maintenant les camions reviennent et les magasins vendent 30 % de plus. »",
                "fi; Sillan yli ajaa noin 22 000 autoa päivässä, esim. työmatkalaisia.",
                "fi; Pyörätie avataan 3. toukokuuta.",
                "ru; В 2019 г. погибли двое рабочих из-за падения крана.",
                "ru; «Это хороший день, — сказал мэр города Иван Орлов.",
                "uk; У 2019 р. загинули двоє робітників через падіння крана.",
                "ar; هل الجسر آمن؟",
                "ar; بلغت الكلفة ٣٫٥ مليون دولار، أي ضعف المبلغ المقرر.",
            })
    void itIsCutIntoItsSentences(String language, String sentence) {
        String text = article(language).text();

        assertThat(found(language).sentences())
                .extracting(each -> text.substring(each.start(), each.end()))
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Petra Lohmann / Landesamt für Straßenbau / Staatsanwaltschaft in Holtau / Polizei",
                "es; Marta Soler / Ministerio de Fomento / Andrés Mora / policía",
                "fr; Hélène Faure / préfecture / Luc Besnard / police",
                "fi; Anna Virtanen / Liikennevirasto / Pekka Niemi / Poliisi",
                "ru; Иван Орлов / министерства транспорта / Анна Белова / в полиции",
                "uk; Олена Бондар / міністерства транспорту / Іван Коваль / у поліції",
                "ar; رئيس البلدية كريم منصور / وزارة النقل / المدعي العام سامي خليل / الشرطة",
            })
    void itsSpeakersAreKnownAndNobodyElseSpeaks(String language, String speakers) {
        List<String> named = new ArrayList<>();
        found(language).sentences().stream()
                .map(Sentence::claimant)
                .filter(Objects::nonNull)
                .filter(name -> named.isEmpty() || !named.getLast().equals(name))
                .forEach(named::add);

        assertThat(named).containsExactly(speakers.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; 30 Prozent mehr Kunden; Petra Lohmann",
                "es; un 30 % más; Marta Soler",
                "fr; vendent 30 %; Hélène Faure",
                "fi; 30 prosenttia enemmän; Anna Virtanen",
                "ru; на 30 процентов; Иван Орлов",
                "uk; на 30 відсотків; Олена Бондар",
                "ar; مبيعات المحال; رئيس البلدية كريم منصور",
            })
    void aQuotationOverTwoParagraphsKeepsItsSpeaker(String language, String words, String speaker) {
        Claim claim = found(language).claims().stream()
                .filter(each -> each.passage().quote().contains(words))
                .findFirst()
                .orElseThrow();

        assertThat(claim.claimant()).isEqualTo(speaker);
        assertThat(claim.kind()).isEqualTo(Claim.Kind.QUOTED);
    }

    /** The opening with its years, the cost, the cars a day, the share of sales, the deaths. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; nach sieben Jahren Bauzeit / 48,5 Millionen / 22.000 Autos / 30 Prozent / 2019 zwei Arbeiter",
                "es; reabrió el martes / 3,5 millones / 1.200 pescadores / 30 % / 2019 murieron",
                "fr; a rouvert mardi / 48,5 millions / 22 000 voitures / 30 % / deux ouvriers",
                "fi; avattiin liikenteelle / 48,5 miljoonaa / 22 000 autoa / 30 prosenttia / 2019 kaksi",
                "ru; открыли во вторник / 3,5 млрд / 22 000 машин / 30 процентов / погибли двое",
                "uk; відкрили у вівторок / 480 млн / 22 000 машин / 30 відсотків / загинули двоє",
                "ar; افتتح جسر الوادي / ٣٫٥ مليون / ٢٢ ألف / ٣٠٪ / قتل عاملان",
            })
    void whatMattersIsAmongTheFirstEight(String language, String parts) {
        List<String> first = found(language).claims().stream()
                .limit(8)
                .map(claim -> claim.passage().quote())
                .toList();

        assertThat(parts.split(" / ")).allSatisfy(part -> assertThat(first).anyMatch(quote -> quote.contains(part)));
    }

    private Found found(String language) {
        return Articles.byCues(article(language));
    }

    private Article article(String language) {
        Path file = folder.resolve(language + ".txt");
        try (InputStream stream = Objects.requireNonNull(
                LanguageArticlesTest.class.getResourceAsStream("/languages/" + language + ".txt"))) {
            Files.writeString(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ArticleReaders(List.of(new PlainTextReader())).read(file).orThrow();
    }
}
