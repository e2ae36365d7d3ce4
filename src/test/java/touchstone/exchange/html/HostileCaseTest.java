package touchstone.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.exchange.Dossiers.CHECKER;
import static touchstone.exchange.Dossiers.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.exchange.Dossier;
import touchstone.exchange.Records;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Post;
import touchstone.model.Provenance;
import touchstone.model.Review;
import touchstone.model.Scale;
import touchstone.model.Seal;
import touchstone.model.SealCheck;
import touchstone.model.SecondRating;
import touchstone.model.Stamp;
import touchstone.model.Stance;
import touchstone.model.Trail;
import touchstone.model.Trouble;
import touchstone.model.Verdict;
import touchstone.model.When;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Reopen;

/** A case whose every text is an attack comes out as text. */
class HostileCaseTest {

    private static final When DAY = new When.Day(LocalDate.parse("2022-09-22"));
    private static final Instant AT = Instant.parse("2022-09-22T09:12:00Z");
    private static final Set<String> KNOWN_ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "dir",
            "href",
            "rel",
            "id",
            "viewbox",
            "viewBox",
            "aria-hidden",
            "d");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style><svg onload=alert(1)>",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://a.example",
                "data:text/html,<script>alert(1)</script>",
                "https://a.example/\"onclick=alert(1)",
                "<!--<iframe srcdoc='<script>alert(1)</script>'>-->",
                "&lt;script&gt;{{constructor.constructor('alert(1)')()}}",
                "]]><x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>"
            })
    void everyTextOfTheCaseStaysText(String attack) {
        String written = new ReportPage(hostile(attack), "p{margin:0}").written();
        Document page = Jsoup.parse(written);

        assertThat(page.select("script, iframe, img, object, embed, form, input, base, link, x\\:script, math"))
                .isEmpty();
        assertThat(page.select("title, style, body, main")).hasSize(4);
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute::getKey)
                .allMatch(KNOWN_ATTRIBUTES::contains);
        assertThat(page.select("[href]"))
                .extracting(element -> element.attr("href"))
                .allMatch(address -> address.startsWith("#") || address.startsWith("https://"));
        assertThat(occurrences(page.body().wholeText(), attack)).isGreaterThanOrEqualTo(30);
    }

    @Test
    void addressesThatMayBeFollowedAreShownInFull() {
        Document page = Jsoup.parse(new ReportPage(hostile("https://a.example/x?y=1&z=2#top"), "").written());

        assertThat(page.select("a.address")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).isEqualTo("https://a.example/x?y=1&z=2#top");
            assertThat(link.text()).isEqualTo("https://a.example/x?y=1&z=2#top");
            assertThat(link.attr("rel")).contains("noopener", "noreferrer");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/, true",
        "HTTP://a.example/, true",
        "mailto:desk@a.example, true",
        "javascript:alert(1), false",
        "java\tscript:alert(1), false",
        "https:alert(1), false",
        "//a.example, false",
        "file:///etc/passwd, false",
        "vbscript:x, false",
        "'', false"
    })
    void onlyWebAndMailBecomeLinks(String address, boolean followed) {
        assertThat(Encoder.link(address).isPresent()).isEqualTo(followed);
    }

    @Test
    void whatCannotBeSeenIsMarked() {
        assertThat(shown("pay\u202Egpj.exe")).isEqualTo("payU+202Egpj.exe").doesNotContain("\u202E");
        assertThat(shown("a\u200Bb\uFEFFc\u00ADd")).isEqualTo("aU+200BbU+FEFFcU+00ADd");
        assertThat(shown("a\u0000b\u0085c\u2028d")).isEqualTo("aU+0000bU+0085cU+2028d");
        assertThat(shown("\uD800x")).isEqualTo("U+D800x");
        assertThat(shown("ad\u200Cmin")).isEqualTo("adU+200Cmin");
        assertThat(Encoder.attribute("x\u202Ey\"z")).isEqualTo("x[U+202E]y&quot;z");
    }

    @Test
    void joinersStayWhereScriptsNeedThem() {
        assertThat(shown("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(shown("👩\u200D💻")).isEqualTo("👩\u200D💻");
        assertThat(shown("line one\n\ttwo")).isEqualTo("line one\n\ttwo");
    }

    private static String shown(String text) {
        Element body = Jsoup.parse("<pre>" + Encoder.text(text) + "</pre>").body();
        return body.wholeText();
    }

    private static long occurrences(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1L;
    }

    private static Dossier hostile(String attack) {
        Case subject = subject(attack);
        Person stranger = new Person(attack, Person.Role.EDITOR);
        Seal seal = new Seal(1, attack, attack, attack, attack, attack, stranger, AT);
        SealCheck check = new SealCheck(seal, Set.of(), List.of(1), SealCheck.Key.ANOTHER, "ab".repeat(32) + attack);
        List<Finding> findings = List.of(
                new Finding(Finding.Kind.FIGURE_DRIFTED, 1, 1, List.of(attack, attack)),
                new Finding(Finding.Kind.TIMES_DISAGREE, null, 1, List.of(attack, attack, attack)));
        List<Entry> journal = List.of(new Entry(new Stamp(1, stranger, AT), new Reopen(attack)));
        return new Dossier(
                subject,
                journal,
                List.of(),
                attack,
                findings,
                check,
                Set.of(),
                new Records(List.of(), List.of(), "{}", subject.trail().openedBy()),
                _ -> Outcome.refused(Trouble.storage("trouble.x")),
                NOW);
    }

    private static Case subject(String attack) {
        Content content = new Content("ab".repeat(32), 5, attack);
        Article article = new Article(
                attack, content, attack, attack, attack, DAY, attack, attack, attack + " " + attack, List.of());
        Person stranger = new Person(attack, Person.Role.EDITOR);
        Verdict verdict = new Verdict("false", attack, DAY, stranger, AT, Set.of());
        Claim claim = Claim.byHand(1, Passage.of(article.text(), 0, attack.length()), attack, attack)
                .judged(verdict)
                .ratedBy(new SecondRating(stranger, AT, "true", attack));
        Provenance from = new Provenance(attack, attack, DAY, AT, attack, attack, attack);
        Post post = new Post(
                attack,
                attack,
                attack,
                attack,
                attack,
                attack,
                DAY,
                attack,
                attack,
                List.of(new Post.Media(attack, attack, attack)),
                Post.Counts.NONE,
                false);
        List<Fact> facts = List.of(
                new Fact(Fact.Kind.POST_ID, attack, Fact.SetBy.PLATFORM, attack),
                new Fact(Fact.Kind.STATED_TIME, attack, Fact.SetBy.PERSON, attack),
                new Fact(Fact.Kind.LANGUAGE, attack, Fact.SetBy.PERSON, attack));
        Review review = Review.DRAFT.waiving(new Review.Waiver("VERDICT:1:", attack, stranger));
        return Case.opened(attack, attack, Scale.SIX.key(), article, Trail.begun(CHECKER, AT))
                .with(claim)
                .with(new Evidence(1, Evidence.Kind.SOCIAL_POST, attack, from, content, attack, post, facts, null))
                .with(new Evidence(2, Evidence.Kind.NOTE, attack, from, null, attack, null, List.of(), null))
                .with(new Stance(1, 1, Stance.Direction.SUPPORTS, attack, attack))
                .with(new Stance(1, 2, Stance.Direction.CONTEXT, attack, attack))
                .reviewed(review);
    }
}
