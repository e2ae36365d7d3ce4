package touchstone.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.exchange.Dossiers.CHECKER;
import static touchstone.exchange.Dossiers.EDITOR;
import static touchstone.exchange.Dossiers.NOW;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.exchange.Dossier;
import touchstone.exchange.Dossiers;
import touchstone.exchange.Sealing;
import touchstone.exchange.Written;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Digest;
import touchstone.model.Outcome;
import touchstone.model.Scale;
import touchstone.model.Seal;
import touchstone.model.SealCheck;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.Reopen;
import touchstone.model.edit.Reword;
import touchstone.model.edit.SignOff;
import touchstone.model.edit.Waive;

/** The report says what a page must say, stands alone, and is written whole or not at all. */
class HtmlReportTest {

    @TempDir
    Path folder;

    @Test
    void eachClaimSaysWhatWasDecidedAndWhy() {
        Element claim = page(Dossiers.sample().dossier(null)).expectFirst("#claim-1");

        assertThat(claim.expectFirst(".wording").text()).startsWith("On 21 September 2022 the queue");
        assertThat(claim.expectFirst(".in-article mark").text()).startsWith("A queue of cars 20 miles long");
        assertThat(claim.expectFirst(".in-article").wholeText()).contains("was announced, as men of fighting age");
        assertThat(claim.expectFirst(".judgement").text())
                .contains("False", "as of 22 Sep 2022", "T. Harju", "No queue of that length on that day.");
        assertThat(claim.expectFirst(".findings").text())
                .contains("35 km is 21.7 miles. The article says 20: the figure drifted on the way.");
        assertThat(claim.select(".supports .said")).hasSize(1);
        assertThat(claim.select(".refutes .said")).hasSize(2);
        assertThat(claim.select(".context .said")).hasSize(1);
        assertThat(claim.expectFirst(".refutes .said").text())
                .contains("Officials: 250 m of cars", "A 2", "completely reliable", "about 250 m long");
    }

    @Test
    void theLineUnderTheHeadlineBeginsWithWhatIsKnown() {
        Dossier whole = Dossiers.sample().dossier(null);
        Article article = whole.subject().article();
        Article bare = new Article(
                article.fileName(),
                article.original(),
                article.headline(),
                null,
                null,
                null,
                null,
                "en",
                article.text(),
                article.paragraphs());
        Case subject = Case.opened(
                whole.subject().id(),
                "Bare",
                Scale.SIX.key(),
                bare,
                whole.subject().trail());

        assertThat(page(whole).expectFirst(".byline").text())
                .isEqualTo("Harbour Gazette · By a staff reporter · 22 Sep 2022, 07:40 UTC · English");
        assertThat(page(new Dossier(
                                subject,
                                List.of(),
                                List.of(),
                                "",
                                List.of(),
                                null,
                                Set.of(),
                                Dossiers.RECORDS,
                                whole.blobs(),
                                Dossiers.NOW))
                        .expectFirst(".byline")
                        .text())
                .isEqualTo("English");
    }

    @Test
    void aPostIsDrawnWithWhatItsFileLacks() {
        Element evidence = page(Dossiers.sample().dossier(null)).expectFirst("#evidence-1");

        assertThat(evidence.expectFirst(".post .text").text())
                .isEqualTo("Queue at the border between Russia and Finland: 35 km");
        assertThat(evidence.select(".post .who .absent").eachText())
                .containsExactly("not in the file", "not in the file");
        assertThat(evidence.expectFirst(".post .media").text()).contains("video");
        assertThat(evidence.text())
                .contains(
                        "The two times agree.", "1572568782748680194", "data.created_at", "sent by a reader by e-mail");
    }

    @Test
    void everyHashStandsInFull() throws IOException {
        Dossiers made = Dossiers.sample();
        Document page = page(made.dossier(null));

        String post = Digest.of(Files.readAllBytes(Dossiers.SAMPLE.resolve("reader-post.json")));
        assertThat(page.expectFirst("#evidence-1").text()).contains(post).contains("fits the kept bytes");
        assertThat(page.expectFirst("header").text())
                .contains(made.now().article().original().sha256());
        assertThat(page.expectFirst("#verify").text())
                .contains(made.head(made.journal().size()));
    }

    @Test
    void bytesThatNoLongerFitAreNamed() {
        Dossiers made = Dossiers.sample();
        Dossier whole = made.dossier(null);
        Dossier lost = new Dossier(
                whole.subject(),
                whole.journal(),
                whole.merged(),
                whole.head(),
                whole.findings(),
                null,
                Set.of(),
                Dossiers.RECORDS,
                _ -> Outcome.done(new ByteArrayInputStream(new byte[] {1})),
                NOW);

        assertThat(page(lost).expectFirst("#evidence-1").text()).contains("no longer fit this hash");
    }

    @Test
    void aCaseThatNobodySignedSaysSo() {
        Document page = page(Dossiers.sample().dossier(null));

        assertThat(page.expectFirst(".band").text()).contains("In review", "Not signed off by an editor");
        assertThat(page.expectFirst("#seal").text()).contains("not signed off");
    }

    @Test
    void aSealSaysWhatItHoldsAndWhatItDoesNotProve() throws IOException {
        Dossiers made = Dossiers.sample();
        Seal seal = sign(made);
        SealCheck check = sealing().check(seal, made.journal(), seal.head());
        Document page = page(made.dossier(check));

        assertThat(page.expectFirst(".band").text())
                .contains("Signed off", "B. Adeyemi, editor", "nothing has changed");
        assertThat(page.select(".band .streak")).hasSize(1);
        assertThat(page.select(".band .crack")).isEmpty();
        assertThat(page.expectFirst("#seal").text())
                .contains(seal.head(), seal.evidence(), seal.verdicts(), seal.signature(), check.keyId())
                .contains("the time is the editor’s own clock", "not that a verdict is right");
        assertThat(page.expectFirst("#journal").text()).contains("Signed off", "Verdict on claim 1: False");
    }

    @Test
    void whatCameAfterTheSealIsListed() {
        Dossiers made = Dossiers.sample();
        Seal seal = sign(made);
        made.does(EDITOR, new Reopen("A reader wrote in."));
        made.does(CHECKER, new Reword(2, "4,824 people crossed."));
        Document page = page(made.dossier(sealing().check(seal, made.journal(), seal.head())));

        assertThat(page.expectFirst(".band").text())
                .contains(
                        "Draft",
                        "Signed off by B. Adeyemi on",
                        "opened again by B. Adeyemi on",
                        "A reader wrote in.",
                        "One change was made since that sign-off")
                .doesNotContain("nothing has changed");
        assertThat(page.select(".band .crack")).hasSize(1);
        assertThat(page.expectFirst("#seal").text()).contains("Claim 2 reworded: 4,824 people crossed.");
    }

    @Test
    void talkWithinTheHouseStaysThere() {
        Dossiers made = Dossiers.sample();
        made.does(EDITOR, new AddComment(1, null, null, "Can our source be named?"));
        Document page = page(made.dossier(null));

        assertThat(page.text()).doesNotContain("Can our source be named?").contains("1 entry is not listed");
    }

    @Test
    void whatAnEditorLetPassIsListedAndNotCalledTalk() {
        Dossiers made = Dossiers.sample();
        made.does(EDITOR, new Waive("VERDICT:6:", "Not central."));
        Document page = page(made.dossier(null));

        assertThat(page.expectFirst("#journal .findings").text())
                .contains("Let pass by B. Adeyemi: claim 6 has no verdict. Because: Not central.");
        assertThat(page.expectFirst("#journal table").text()).contains("Let pass: claim 6 has no verdict.");
        assertThat(page.text()).doesNotContain("is not listed");
    }

    @Test
    void aCaseThatDoesNotFitItsJournalSaysSoAtItsHead() {
        Dossier whole = Dossiers.sample().dossier(null);
        Dossier doctored = new Dossier(
                whole.subject(),
                whole.journal(),
                whole.merged(),
                whole.head(),
                whole.findings(),
                null,
                Set.of(SealCheck.Part.TABLES),
                Dossiers.RECORDS,
                whole.blobs(),
                NOW);

        assertThat(page(doctored).expectFirst(".band .alarm").text())
                .contains("changed outside Touchstone", "not what the journal says", "Do not rely");
    }

    @Test
    void itStandsAlone() {
        Dossiers made = Dossiers.sample();
        Document page = page(made.dossier(null));

        assertThat(page.select("script, link, iframe, object, embed, form, base, audio, video"))
                .isEmpty();
        assertThat(page.select("[src]")).allMatch(element -> element.attr("src").startsWith("data:image/"));
        assertThat(page.select("[style], [srcset], [background], [ping]")).isEmpty();
        assertThat(page.expectFirst("style").data()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + sha256Base64(page.expectFirst("style").data()));
    }

    @Test
    void aPictureIsCoveredUntilTheReaderOpensIt() {
        Dossiers made = Dossiers.sample();
        byte[] bytes = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        Content content = made.kept(bytes, "image/png");
        made.evidence(made.now().evidence().getFirst().keeping(content).numbered(6), "C3");
        Document withPost = page(made.dossier(null));
        assertThat(withPost.select("img")).isEmpty();

        made.evidence(Dossiers.picture(content), "C3");
        Element picture = page(made.dossier(null)).expectFirst("details:not([open]) > img");
        assertThat(picture.attr("src")).startsWith("data:image/png;base64,iVBOR");
    }

    @Test
    void anExistingFileIsLeftAloneUnlessToldOtherwise() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "mine");
        Dossier dossier = Dossiers.sample().dossier(null);

        assertThat(new HtmlReport()
                        .export(dossier, file, false)
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.export.exists");
        assertThat(file).hasContent("mine");
        assertThat(new HtmlReport().export(dossier, file, true).result()).contains(Written.unsigned(file));
        assertThat(Files.readString(file)).startsWith("<!doctype html>");
    }

    @Test
    void whereItCannotBeWrittenNothingIsLeftBehind() throws IOException {
        Dossier dossier = Dossiers.sample().dossier(null);

        assertThat(new HtmlReport()
                        .export(dossier, folder, false)
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.export.folder");
        assertThat(new HtmlReport()
                        .export(dossier, folder.resolve("no/such/report.html"), false)
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.export.no-folder");
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).isEmpty();
        }
    }

    private Sealing sealing() {
        return new Sealing(folder.resolve("keys"));
    }

    private Seal sign(Dossiers made) {
        String head = made.head(made.journal().size());
        Seal seal = sealing().seal(made.now(), head, EDITOR, NOW).orThrow();
        made.does(EDITOR, new SignOff(seal));
        return seal;
    }

    private static Document page(Dossier dossier) {
        return Jsoup.parse(new ReportPage(dossier, "p{margin:0}").written());
    }

    private static String sha256Base64(String css) {
        return Base64.getEncoder().encodeToString(Digest.sha256().digest(css.getBytes(StandardCharsets.UTF_8)));
    }
}
