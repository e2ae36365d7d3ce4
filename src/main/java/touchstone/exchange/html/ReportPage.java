package touchstone.exchange.html;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.exchange.Dossier;
import touchstone.exchange.Withholding;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Digest;
import touchstone.model.Scale;
import touchstone.model.Verdict;
import touchstone.words.Sizes;
import touchstone.words.Times;
import touchstone.words.Words;

/** The report from top to bottom. */
final class ReportPage {

    private static final String BETWEEN = " · ";

    private final Dossier dossier;
    private final Case subject;
    private final String css;
    private final Withholding names;
    private final KeptBytes bytes;
    private final Markup page = new Markup();

    ReportPage(Dossier whole, String css) {
        this.names = Withholding.of(whole);
        this.dossier = names.from(whole);
        this.subject = dossier.subject();
        this.css = css;
        this.bytes = new KeptBytes(dossier.blobs());
    }

    /** The whole page. */
    String written() {
        page.documentType().begin("html", "lang", "en");
        head();
        page.begin("body");
        new SealParts(page, dossier, names).band();
        page.begin("main");
        article();
        overview();
        subject.takenUp().forEach(claim -> new ClaimSection(page, dossier, claim).write());
        evidence();
        new JournalSection(page, dossier, names).write();
        new SealParts(page, dossier, names).explanation();
        page.end();
        footer();
        return page.end().end().written();
    }

    private void head() {
        page.begin("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .empty("meta", "name", "robots", "content", "noindex")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", Words.text("report.title", subject.title()))
                .styleSheet(css)
                .end();
    }

    /** Nothing may be loaded, sent or run; the one style sheet is allowed by its hash. */
    private String policy() {
        byte[] hash = Digest.sha256().digest(css.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private void article() {
        Article article = subject.article();
        page.begin("header", "class", "article").quoted("h1", "headline", article.title());
        page.begin("p", "class", "byline", "dir", "auto");
        byline(article);
        page.end();
        page.begin("div", "class", "origin").begin("dl", "class", "rows");
        row("report.article.address");
        if (article.address() == null) {
            absent();
        } else {
            page.address(article.address());
        }
        page.end();
        row("report.article.file");
        page.text(article.fileName() == null ? Words.text("report.article.pasted") : article.fileName())
                .text(", " + Sizes.of(article.original().size()) + ", "
                        + article.original().mediaType())
                .end();
        row("report.hash");
        Parts.hash(page, article.original(), bytes);
        page.end();
        row("report.article.taken-in");
        page.text(Words.text(
                        "report.by-at",
                        subject.trail().openedBy().name(),
                        minute(subject.trail().openedAt())))
                .end();
        page.end().end().end();
    }

    private void byline(Article article) {
        List<String> parts = Stream.of(
                        article.byline() == null ? "" : article.byline(),
                        article.published() == null ? "" : Times.stated(article.published()),
                        Parts.language(article.language()).orElse(""))
                .filter(part -> !part.isBlank())
                .toList();
        String outlet = Objects.requireNonNullElse(article.outlet(), "");
        boolean hasOutlet = !outlet.isBlank();
        if (hasOutlet) {
            page.element("b", outlet);
        }
        page.text((hasOutlet && !parts.isEmpty() ? BETWEEN : "") + String.join(BETWEEN, parts));
    }

    private void overview() {
        List<Claim> claims = subject.takenUp().toList();
        page.begin("section").element("h2", Words.text("report.verdicts", Words.scale(subject.ratings())));
        page.begin("table", "class", "overview").begin("tbody");
        for (Claim claim : claims) {
            String number = Integer.toString(claim.number());
            page.begin("tr").element("td", number).begin("td");
            page.element("a", claim.wording(), "href", "#claim-" + number, "dir", "auto");
            page.end().begin("td");
            Parts.verdict(page, step(claim.verdict()));
            if (claim.verdict() != null) {
                page.element(
                        "span",
                        Words.text("report.as-of", Times.stated(claim.verdict().asOf())),
                        "class",
                        "quiet small");
            }
            page.end().end();
        }
        page.end().end();
        page.element("p", beside(), "class", "beside quiet small").end();
    }

    private String beside() {
        long proposed = count(Claim.State.PROPOSED);
        long dismissed = count(Claim.State.DISMISSED);
        return proposed + dismissed == 0
                ? Words.text("report.beside-none")
                : Words.text("report.beside", proposed, dismissed);
    }

    private long count(Claim.State state) {
        return subject.claims().stream().filter(claim -> claim.state() == state).count();
    }

    private Scale.@Nullable Step step(@Nullable Verdict verdict) {
        return verdict == null ? null : subject.ratings().step(verdict.rating()).orElse(null);
    }

    private void evidence() {
        page.begin("section", "id", "evidence").element("h2", Words.text("report.evidence"));
        if (subject.evidence().isEmpty()) {
            page.element("p", Words.text("report.evidence-none"), "class", "none");
        }
        subject.evidence().forEach(item -> new EvidenceSection(page, dossier, item, bytes).write());
        page.end();
    }

    private void footer() {
        page.begin("footer").begin("div");
        page.element("p", Words.text("report.footer", minute(dossier.at())));
        page.element("p", Words.text("report.stands-alone"));
        page.end().end();
    }

    private void row(String key) {
        page.element("dt", Words.text(key)).begin("dd");
    }

    private void absent() {
        Parts.absent(page);
    }

    /** A moment to the minute, UTC. */
    static String minute(Instant at) {
        return Times.exact(at.truncatedTo(ChronoUnit.MINUTES));
    }
}
