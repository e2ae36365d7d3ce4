package touchstone.exchange.html;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.exchange.Dossier;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.Testimony;
import touchstone.model.When;
import touchstone.words.Sizes;
import touchstone.words.Times;
import touchstone.words.Words;

/** One piece of evidence: what it is, what it shows, where it came from, and what was read from it. */
final class EvidenceSection {

    private static final int LONGEST_OPEN = 1_200;
    private static final int LONGEST_TEXT = 20_000;

    private final Markup page;
    private final Dossier dossier;
    private final Evidence item;
    private final KeptBytes bytes;

    EvidenceSection(Markup page, Dossier dossier, Evidence item, KeptBytes bytes) {
        this.page = page;
        this.dossier = dossier;
        this.item = item;
        this.bytes = bytes;
    }

    /** Writes it. */
    void write() {
        page.begin("div", "class", "evidence", "id", "evidence-" + item.number());
        page.begin("div", "class", "head");
        Drawing.of(item.kind()).into(page);
        page.begin("div").begin("h3", "dir", "auto");
        page.element("span", item.number() + " ", "class", "num")
                .text(item.title())
                .end();
        page.element("p", Words.name(item.kind()) + attachedTo(), "class", "quiet small")
                .end();
        Parts.grade(page, item.grade());
        page.end().begin("div", "class", "body");
        shown();
        times();
        provenance();
        facts();
        page.end().end();
    }

    private String attachedTo() {
        List<String> claims = dossier.subject().stancesOf(item.number()).stream()
                .map(Stance::claim)
                .map(String::valueOf)
                .toList();
        return claims.isEmpty()
                ? ", " + Words.text("report.attached-none")
                : ", " + Words.text("report.attached", claims.size(), String.join(", ", claims));
    }

    private void shown() {
        if (item.post() != null) {
            new PostCard(page, item, item.post()).write();
            return;
        }
        boolean withheld = Testimony.withheldIn(item).isPresent();
        if (withheld) {
            page.element("p", Words.text("report.name-withheld"), "class", "quiet small");
        }
        Optional<String> picture =
                Optional.ofNullable(withheld ? null : item.content()).flatMap(bytes::picture);
        if (picture.isPresent() && item.content() != null) {
            page.begin("details")
                    .element(
                            "summary",
                            Words.text("report.covered", Sizes.of(item.content().size())))
                    .empty("img", "src", picture.get(), "alt", item.title())
                    .end();
        }
        String text = item.text();
        if (text != null && !text.isBlank()) {
            text(text);
        }
    }

    private void text(String text) {
        boolean isLong = text.length() > LONGEST_OPEN;
        if (isLong) {
            page.begin("details").element("summary", Words.text("report.text", text.length()));
        }
        String styleClass = item.kind() == Evidence.Kind.DATASET ? "words data" : "words";
        page.quoted("div", styleClass, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        if (text.length() > LONGEST_TEXT) {
            page.element("p", Words.text("report.text-cut", LONGEST_TEXT), "class", "quiet small");
        }
        if (isLong) {
            page.end();
        }
    }

    private void times() {
        dossier.findings().stream()
                .filter(finding ->
                        finding.kind() == Finding.Kind.TIMES_AGREE || finding.kind() == Finding.Kind.TIMES_DISAGREE)
                .filter(finding -> finding.evidence() != null && finding.evidence() == item.number())
                .forEach(finding -> {
                    page.begin("p", "class", "small");
                    (finding.wantsAttention() ? Drawing.WARNING : Drawing.CHECK).into(page);
                    page.text(" " + Words.what(finding)).end();
                });
    }

    private void provenance() {
        Provenance from = item.provenance();
        page.begin("dl", "class", "rows");
        page.element("dt", Words.text("report.grade")).begin("dd");
        page.text(Parts.gradeInWords(item.grade())).end();
        page.element("dt", Words.text("report.from.address")).begin("dd");
        if (from.address() == null) {
            unknown();
        } else {
            page.address(from.address());
        }
        page.end();
        row("report.from.author", from.author());
        @Nullable When published = from.published();
        row("report.from.published", published == null ? null : Times.stated(published));
        row(
                "report.from.obtained",
                Words.text("report.by-at", from.obtainedBy(), ReportPage.minute(from.obtainedAt()))
                        + (from.how() == null ? "" : ": " + from.how()));
        @Nullable Content content = item.content();
        if (content != null) {
            row(
                    "report.from.file",
                    (from.fileName() == null ? "" : from.fileName() + ", ") + Sizes.of(content.size()) + ", "
                            + content.mediaType());
            page.element("dt", Words.text("report.hash")).begin("dd");
            Parts.hash(page, content, bytes);
            page.end();
        } else {
            row("report.from.file", Words.text("report.no-bytes"));
        }
        page.end();
    }

    private void row(String key, @Nullable String value) {
        page.element("dt", Words.text(key)).begin("dd", "dir", "auto");
        if (value == null || value.isBlank()) {
            unknown();
        } else {
            page.text(value);
        }
        page.end();
    }

    private void unknown() {
        boolean isPostFromFile = item.post() != null && !item.post().typedIn();
        page.element("span", Words.text(isPostFromFile ? "report.absent" : "report.unknown"), "class", "absent");
    }

    private void facts() {
        if (item.facts().isEmpty()) {
            return;
        }
        page.begin("table", "class", "facts").begin("thead").begin("tr");
        page.element("th", Words.text("report.facts.what"))
                .element("th", Words.text("report.facts.value"))
                .element("th", Words.text("report.facts.set-by"))
                .end()
                .end()
                .begin("tbody");
        for (Fact fact : item.facts().stream().filter(Fact::isForPeople).toList()) {
            page.begin("tr")
                    .element("td", Words.name(fact.kind()))
                    .quoted("td", "value", value(fact))
                    .begin("td", "class", "quiet")
                    .text(Words.name(fact.setBy()))
                    .element("span", fact.readFrom(), "class", "path")
                    .end()
                    .end();
        }
        page.end().end();
    }

    private static String value(Fact fact) {
        return switch (fact.kind()) {
            case TIME_IN_ID, STATED_TIME, CAMERA_TIME, CREATED_TIME, CHANGED_TIME ->
                When.parse(fact.value()).map(Times::stated).orElse(fact.value());
            case LANGUAGE ->
                Parts.language(fact.value())
                        .map(name -> name + " (" + fact.value() + ")")
                        .orElse(fact.value());
            default -> fact.value();
        };
    }
}
