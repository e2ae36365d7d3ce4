package touchstone.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.Testimony;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.DescribeTestimony;
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
    void whoeverAgreesToBeNamedLaterIsNamedAndWhoeverTakesItBackIsNot() {
        int number = says(Evidence.Kind.INTERVIEW, "Vilja Aaltonen", Testimony.Naming.NOT_AT_ALL);
        made.does(Dossiers.CHECKER, new DescribeTestimony(number, terms("Vilja Aaltonen", Testimony.Naming.BY_NAME)));
        assertThat(Withholding.of(dossier()).plain("Aaltonen counted them.")).contains("Aaltonen");

        made.does(Dossiers.CHECKER, new DescribeTestimony(number, terms("Vilja Aaltola", Testimony.Naming.NOT_AT_ALL)));
        assertThat(Withholding.of(dossier()).plain("Aaltonen, or Aaltola, counted them."))
                .doesNotContain("Aaltonen", "Aaltola");
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

    @Test
    void whatACopyBroughtAndTookOutAgainKeepsItsNameToo() {
        made.colleagueDid(new AddEvidence(called("Vilja Aaltonen", Testimony.Naming.BY_FUNCTION)));

        assertThat(Withholding.isNeeded(dossier())).isTrue();
        assertThat(Withholding.of(dossier()).plain("Aaltonen counted them.")).doesNotContain("Aaltonen");
    }

    @Test
    void whoWasNotAskedIsNotNamed() {
        says(Evidence.Kind.PHONE_CALL, "Vilja Aaltonen", Testimony.Naming.NOT_ASKED);

        assertThat(Withholding.isNeeded(dossier())).isTrue();
        assertThat(Withholding.of(dossier()).plain("Aaltonen counted them.")).doesNotContain("Aaltonen");
        assertThat(new Testimony(
                                "Vilja Aaltonen",
                                "duty officer",
                                null,
                                null,
                                Testimony.Naming.NOT_ASKED,
                                Testimony.Wording.NOTES)
                        .mayBeCalled(Evidence.Kind.PHONE_CALL))
                .isEqualTo("duty officer");
    }

    @Test
    void whoStatesSomethingForAnOfficeIsNamedUnlessTheyAskedNotToBe() {
        says(Evidence.Kind.OFFICIAL_STATEMENT, "Border Guard", Testimony.Naming.NOT_ASKED);
        assertThat(Withholding.isNeeded(dossier())).isFalse();
        assertThat(Withholding.of(dossier()).plain("The Border Guard counted.")).contains("Border Guard");

        says(Evidence.Kind.OFFICIAL_STATEMENT, "Vilja Aaltonen", Testimony.Naming.BY_FUNCTION);
        assertThat(Withholding.of(dossier()).plain("Aaltonen counted.")).doesNotContain("Aaltonen");
    }

    /** However a name is written, nothing of it may be left. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        王小明            | 记者问王小明先生为什么。        | 小明
        王小明            | 记者问王先生为什么，小明没有回答。 | 小明
        欧阳娜娜          | 娜娜说她看见了。               | 娜娜
        山田太郎          | 警察は山田さんに聞いた。        | 山田
        สมชาย ใจดี       | เมื่อวานสมชายบอกว่า             | สมชาย
        김철수            | 어제 김철수는 말했다.           | 김철수
        김철수            | 철수가 말했다.                 | 철수
        أحمد الحسن        | قال وأحمد والحسن للصحفي         | أحمد
        أحمد الحسن        | قال للحسن إن                   | حسن
        أحمد الحسن        | قال أَحْمَد إن                 | حْمَد
        דוד לוי           | אמר ודוד לעיתון                | דוד
        דוד לוי           | הלוי אמר                       | לוי
        Ayşe Yılmaz       | Yılmaz'ın evinde               | lmaz
        Ayşe Yılmaz       | YILMAZ dedi                    | ILMAZ
        Vilja Aaltonen    | Aaltonen'in talo               | Aaltonen
        Vilja Aaltonen    | Ich war in Aaltonens Haus      | Aaltonen
        Zoë Müller        | Zoe\u0308 Mu\u0308ller counted | ller
        Zoë Müller        | Mueller counted                | ueller
        Zoe Mueller       | Müller counted                 | ller
        Li Wei            | Ms Li counted, said LI         | Li
        Ng Siew           | Ng counted                     | Ng
        Maija-Liisa Virta | Liisa counted                  | Liisa
        Anna Berg-Hansen  | Ms Hansen counted              | Hansen
        Anna Berg-Hansen  | Ms Berg counted                | Berg
        Sean O'Brien      | Mr O’Brien counted             | Brien
        Vilja Aaltonen    | vilja_aaltonen72@example.org   | aaltonen
        Vilja Aaltonen    | @viljaaaltonen counted         | aaltonen
        Vilja Aaltonen    | Call with Vilja Aalto…         | Aalto
        Vilja Aaltonen    | counted by Vil…                | Vil
        王小明            | 问了王小…                      | 王小
        """)
    void noWayOfWritingANameIsLeft(String name, String words, String left) {
        says(Evidence.Kind.INTERVIEW, name, Testimony.Naming.NOT_AT_ALL);
        assertThat(Withholding.of(dossier()).plain(words)).doesNotContainIgnoringCase(left);
    }

    /** A word that only looks like a part of a name stays. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Li Wei            | The list of likely names, li by li
        Anna Berg-Hansen  | Bergen is a town
        Jan de Vries      | rue de la Paix
        Dr. Vilja Aalto   | Dr. Smith counted
        Vilja Aaltonen    | Villages counted more than that…
        王小明            | 国王说
        דוד לוי           | עודד אמר
        """)
    void whatIsNoNameStays(String name, String words) {
        says(Evidence.Kind.INTERVIEW, name, Testimony.Naming.NOT_AT_ALL);
        assertThat(Withholding.of(dossier()).plain(words)).isEqualTo(words);
    }

    @Test
    void whatStandsAroundANameStaysAsItWas() {
        says(Evidence.Kind.INTERVIEW, "Zoë Müller", Testimony.Naming.NOT_AT_ALL);
        assertThat(Withholding.of(dossier()).plain("“ZOE MÜLLER”, she said: ﬁve – ½."))
                .isEqualTo("“[name withheld]”, she said: ﬁve – ½.");
    }

    private Dossier dossier() {
        return made.dossier(null);
    }

    private int says(Evidence.Kind kind, @Nullable String name, Testimony.Naming naming) {
        int number =
                made.now().evidence().stream().mapToInt(Evidence::number).max().orElse(0) + 1;
        made.evidence(said(number, kind, name, naming), "B2");
        return number;
    }

    private static Testimony terms(@Nullable String name, Testimony.Naming naming) {
        return new Testimony(name, null, "0400 123", null, naming, Testimony.Wording.NOTES);
    }

    private static Evidence called(String name, Testimony.Naming naming) {
        return said(1, Evidence.Kind.PHONE_CALL, name, naming);
    }

    private static Evidence said(int number, Evidence.Kind kind, @Nullable String name, Testimony.Naming naming) {
        Testimony testimony = terms(name, naming);
        Provenance from = new Provenance(null, null, null, Dossiers.NOW, "T. Harju", null, null);
        return new Evidence(number, kind, "What was said", from, null, "They counted.", null, testimony.facts(), null);
    }
}
