package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.article.ReadersForTests.article;
import static touchstone.article.ReadersForTests.read;
import static touchstone.article.ReadersForTests.trouble;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Article;
import touchstone.model.Paragraph;
import touchstone.model.Paragraph.Kind;
import touchstone.model.When;

class HtmlReaderTest {

    private static final String STORY =
            "<p>The old mill at Penrose closed on Monday, and 40 people who had worked there lost their"
                    + " jobs.</p><p>Its owner said that the price of flour had risen by a third within a year, and that"
                    + " was that.</p>";

    @Test
    void theSamplePageIsReadWithoutItsFurniture() throws IOException {
        Article article = sample();

        assertThat(article.headline()).isEqualTo("Drivers queue 20 miles to leave Russia as call-up is announced");
        assertThat(article.byline()).isEqualTo("a staff reporter");
        assertThat(article.outlet()).isEqualTo("Harbour Gazette");
        assertThat(article.published())
                .isEqualTo(When.parse("2022-09-22T07:40:00Z").orElseThrow());
        assertThat(article.address()).isEqualTo("https://harbour-gazette.example/world/drivers-queue-20-miles");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text())
                .startsWith("Drivers queue 20 miles")
                .contains("READ MORE: Who can be called up", "Get the morning letter", "1,340 km")
                .doesNotContain(
                        "cookies", "Tides", "Copy link", "ferry", "All rights", "pageData", "By a staff reporter");
        assertThat(kinds(article)).startsWith(Kind.HEADLINE, Kind.BODY, Kind.BODY, Kind.CAPTION, Kind.CAPTION);
        assertThat(kinds(article)).contains(Kind.HEADING);
    }

    @Test
    void kindsOfParagraphsAreKept() {
        Article article = article(
                "a.html",
                "<html><body><article><h1>Old mill closes</h1><p class=standfirst>Forty people lose their jobs in"
                        + " Penrose.</p>"
                        + STORY
                        + "<h2>What now</h2><blockquote>It broke my heart.</blockquote><ul><li>It stood for 170"
                        + " years.</li></ul><figure><img src=a.jpg><figcaption>The mill in"
                        + " May.</figcaption></figure></article></body></html>");

        assertThat(kinds(article))
                .containsExactly(
                        Kind.HEADLINE,
                        Kind.STANDFIRST,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.HEADING,
                        Kind.QUOTATION,
                        Kind.LIST_ITEM,
                        Kind.CAPTION);
    }

    @Test
    void hardBlanksAroundAParagraphAreNotItsText() {
        Article article = article(
                "a.html",
                "<html><body><article><h1>&nbsp; Old mill closes&#8239;</h1>" + STORY
                        + "<p>&nbsp;READ MORE: <a href=b.html>Bread at"
                        + " 3&nbsp;pounds</a>&nbsp;</p></article></body></html>");

        assertThat(article.text()).startsWith("Old mill closes").contains("\nREAD MORE: Bread at 3\u00a0pounds");
    }

    @Test
    void thePageSaysItselfWhatItIs() {
        Article article = article(
                "a.html",
                "<!DOCTYPE html>\n"
                    + "<!-- saved from url=(0031)https://gazette.example/mill?a=1 -->\n"
                    + "<html lang=en_GB><head><title>Old mill closes | The Gazette</title><meta name=Author"
                    + " content='By Jane Marsh'><meta property=og:site_name content='The Gazette'></head><body><main>"
                        + STORY + "<time datetime=2021-05-03T10:00:00+0100>3 May</time></main></body></html>");

        assertThat(article.headline()).isEqualTo("Old mill closes");
        assertThat(article.byline()).isEqualTo("Jane Marsh");
        assertThat(article.outlet()).isEqualTo("The Gazette");
        assertThat(article.address()).isEqualTo("https://gazette.example/mill?a=1");
        assertThat(article.published())
                .isEqualTo(When.parse("2021-05-03T09:00:00Z").orElseThrow());
        assertThat(article.language()).isEqualTo("en-GB");
    }

    @Test
    void whatThePageDoesNotSayIsAbsent() {
        Article article = article("a.html", "<html><body>" + STORY + "</body></html>");

        assertThat(article.headline()).isNull();
        assertThat(article.byline()).isNull();
        assertThat(article.outlet()).isNull();
        assertThat(article.published()).isNull();
        assertThat(article.address()).isNull();
    }

    @Test
    void brokenLinkedDataIsPassedOver() {
        Article article = article(
                "a.html",
                "<html><head><title>Old mill closes</title><script"
                        + " type='application/ld+json'>{\"@type\":\"NewsArticle\",</script><script"
                        + " type='application/ld+json'>" + "[".repeat(100_000) + "</script></head><body>"
                        + STORY);

        assertThat(article.headline()).isEqualTo("Old mill closes");
    }

    @Test
    void brokenMarkupIsReadAsABrowserWould() {
        Article article = article(
                "a.html", "<html><body><div><p>The mill <b>closed</div><p>on <i>Monday</p></b> <table><p>in May.");

        assertThat(article.text()).contains("The mill closed", "on Monday", "in May.");
    }

    @Test
    void aPageWhoseClassesLookLikeFurnitureKeepsItsStory() {
        Article article = article(
                "a.html",
                "<html><body class=has-sidebar><div class='content with-sidebar share'>" + STORY
                        + "</div></body></html>");

        assertThat(article.paragraphs()).hasSize(2);
    }

    @Test
    void aPageWithoutTextIsTrouble() {
        assertThat(trouble(read(
                        "a.html", "<!DOCTYPE html><html><body><div id=root></div><script>go()</script></body></html>")))
                .isEqualTo("trouble.article.no-text-on-page");
    }

    @Test
    void veryManyElementsInsideEachOtherAreRead() {
        String page = "<html><body>" + "<div>".repeat(300_000) + "The mill closed on Monday.";

        assertThat(article("deep.html", page).text()).isEqualTo("The mill closed on Monday.");
    }

    @Test
    void morePartsThanAnyPageHasAreTrouble() {
        String page = "<html><body>" + "<div>".repeat(1_000_000) + "The mill closed on Monday.";

        assertThat(trouble(read("deep.html", page))).isEqualTo("trouble.article.too-much-markup");
    }

    /** Each line was once looked at together with all others, which took hours for so many. */
    @Test
    void aPageOfVeryManyLooseLinesIsReadInPassing() {
        String page = "<html><body>" + "The mill closed.<br>".repeat(59_000);

        assertThat(article("loose.html", page).paragraphs()).hasSize(59_000);
    }

    @Test
    void whatStandsBesideATimeIsNoParagraph() {
        String page = "<html><body><h1>Mill</h1><div><time>3 May 2026</time> · 5 min</div><p>It closed on Monday.";

        assertThat(article("a.html", page).text()).isEqualTo("Mill\n\nIt closed on Monday.");
    }

    @Test
    void namesOfClassesThatGoOnForeverAreReadInPassing() {
        String page = "<html><body class='" + "x ".repeat(1_000_000) + "'>" + "The mill closed.<br>".repeat(20_000);

        assertThat(article("names.html", page).paragraphs()).hasSize(20_000);
    }

    @Test
    void oldPagesWithLineBreaksForParagraphsAreCut() {
        Article article = article(
                "a.htm",
                "<html><body>The mill closed on Monday.<br><br>It had stood since 1850.<br>Nobody came.</body>");

        assertThat(article.paragraphs())
                .extracting(article::textOf)
                .containsExactly("The mill closed on Monday.", "It had stood since 1850.", "Nobody came.");
    }

    private static Article sample() throws IOException {
        try (InputStream page = HtmlReaderTest.class.getResourceAsStream("/sample/queue-border.html")) {
            return read("queue-border.html", page.readAllBytes()).orThrow();
        }
    }

    private static List<Kind> kinds(Article article) {
        return article.paragraphs().stream().map(Paragraph::kind).toList();
    }
}
