package touchstone.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.exchange.Dossier;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.model.Passage;
import touchstone.model.SecondRating;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.words.Times;
import touchstone.words.Words;

/** One claim that was taken up: what is claimed, where, what speaks for and against it, and what was decided. */
final class ClaimSection {

    private static final int AROUND = 280;

    private final Markup page;
    private final Dossier dossier;
    private final Case subject;
    private final Claim claim;
    private final String number;

    ClaimSection(Markup page, Dossier dossier, Claim claim) {
        this.page = page;
        this.dossier = dossier;
        this.subject = dossier.subject();
        this.claim = claim;
        this.number = Integer.toString(claim.number());
    }

    /** Writes it. */
    void write() {
        page.begin("article", "class", "claim", "id", "claim-" + number);
        kicker();
        page.quoted("h3", "wording", claim.wording());
        claim.passages().forEach(this::inArticle);
        findings();
        judgement();
        balance();
        page.end();
    }

    private void kicker() {
        page.begin("p", "class", "kicker").element("b", Words.text("report.claim", number));
        page.element("span", Words.name(claim.kind()));
        page.element(
                "span",
                claim.claimant() == null
                        ? Words.text("report.claimant-none")
                        : Words.text("report.claimant", claim.claimant()));
        if (claim.saidOn() != null) {
            page.element("span", Words.text("report.said-on", Times.stated(claim.saidOn())));
        }
        if (claim.isReworded()) {
            page.element("span", Words.text("report.reworded"));
        }
        page.end();
    }

    /** The passage within the paragraph around it, so that a reader sees what was cut. */
    private void inArticle(Passage passage) {
        String text = subject.article().text();
        if (!passage.isIn(text)) {
            return;
        }
        int from = Math.max(text.lastIndexOf('\n', passage.start() - 1) + 1, passage.start() - AROUND);
        int next = text.indexOf('\n', passage.end());
        int to = Math.min(next < 0 ? text.length() : next, passage.end() + AROUND);
        int start = inside(text, from);
        int end = inside(text, to);
        boolean cutBefore = start > 0 && text.charAt(start - 1) != '\n';
        boolean cutAfter = end < text.length() && text.charAt(end) != '\n';
        page.begin("p", "class", "in-article", "dir", "auto")
                .element("span", Words.text("report.in-article"), "class", "from")
                .text(cutBefore ? "…" : "")
                .text(text.substring(start, passage.start()))
                .element("mark", passage.quote())
                .text(text.substring(passage.end(), end))
                .text(cutAfter ? "…" : "")
                .end();
    }

    private static int inside(String text, int offset) {
        boolean splits = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return splits ? offset - 1 : offset;
    }

    private void findings() {
        List<Integer> attached =
                subject.stancesOn(claim.number()).stream().map(Stance::evidence).toList();
        List<Finding> found = dossier.findings().stream()
                .filter(Finding::wantsAttention)
                .filter(finding -> finding.claim() == null
                        ? finding.evidence() != null && attached.contains(finding.evidence())
                        : finding.claim() == claim.number())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        page.begin("ul", "class", "findings");
        for (Finding finding : found) {
            boolean looked = subject.review().findingsSeen().contains(finding.key());
            page.begin("li");
            Drawing.WARNING.into(page);
            page.begin("span").text(Words.what(finding));
            if (finding.evidence() != null) {
                String item = finding.evidence().toString();
                page.text(" ").element("a", Words.text("report.evidence-link", item), "href", "#evidence-" + item);
            }
            page.text(" ")
                    .element("span", Words.text(looked ? "report.looked" : "report.not-looked"), "class", "looked");
            page.end().end();
        }
        page.end();
    }

    private void judgement() {
        Verdict verdict = claim.verdict();
        page.begin("div", "class", "judgement").begin("div");
        Parts.verdict(
                page,
                verdict == null
                        ? null
                        : subject.ratings().step(verdict.rating()).orElse(null));
        if (verdict == null) {
            page.end().element("p", Words.text("report.open"), "class", "quiet").end();
            return;
        }
        page.element("p", Words.text("report.as-of", Times.stated(verdict.asOf())), "class", "quiet");
        page.element(
                "p",
                Words.text("report.by-at", verdict.by().name(), ReportPage.minute(verdict.at())),
                "class",
                "quiet");
        if (!verdict.media().isEmpty()) {
            String media = verdict.media().stream().map(Words::name).collect(Collectors.joining(", "));
            page.element("p", Words.text("report.media", media), "class", "quiet");
        }
        page.end().begin("div").quoted("p", "reasons", verdict.reasons());
        questions();
        claim.secondRatings().forEach(this::second);
        page.end().end();
    }

    private void questions() {
        if (claim.answered().isEmpty()) {
            return;
        }
        page.begin("ul", "class", "questions");
        for (Claim.Question question : Claim.Question.values()) {
            boolean answered = claim.answered().contains(question);
            page.begin("li", "class", answered ? "answered" : "open");
            (answered ? Drawing.CHECK : Drawing.OPEN).into(page);
            page.text(answered ? Words.name(question) : Words.text("report.question-open", Words.name(question)))
                    .end();
        }
        page.end();
    }

    private void second(SecondRating rating) {
        if (rating.rating() == null) {
            return;
        }
        page.begin("p", "class", "second")
                .text(Words.text(
                        "report.second",
                        rating.by().name(),
                        Words.rating(rating.rating()),
                        ReportPage.minute(rating.at())))
                .text(rating.why().isBlank() ? "" : " " + rating.why())
                .end();
    }

    private void balance() {
        page.begin("div", "class", "balance");
        side(Stance.Direction.SUPPORTS, "supports");
        side(Stance.Direction.REFUTES, "refutes");
        page.end();
        if (!of(Stance.Direction.CONTEXT).isEmpty()) {
            page.begin("div", "class", "across");
            side(Stance.Direction.CONTEXT, "context");
            page.end();
        }
    }

    private List<Stance> of(Stance.Direction direction) {
        List<Stance> stances = new ArrayList<>(subject.stancesOn(claim.number()));
        stances.removeIf(stance -> stance.direction() != direction);
        return stances;
    }

    private void side(Stance.Direction direction, String styleClass) {
        List<Stance> stances = of(direction);
        page.begin("div", "class", styleClass).begin("p", "class", "side");
        Drawing.of(direction).into(page);
        page.text(Words.text("report.side." + styleClass))
                .element("span", Integer.toString(stances.size()), "class", "count")
                .end();
        if (stances.isEmpty()) {
            page.element("p", Words.text("report.side-none"), "class", "none");
        }
        for (Stance stance : stances) {
            @Nullable Evidence item = subject.evidence(stance.evidence()).orElse(null);
            if (item != null) {
                said(stance, item);
            }
        }
        page.end();
    }

    private void said(Stance stance, Evidence item) {
        String evidence = Integer.toString(item.number());
        page.begin("div", "class", "said");
        Drawing.of(item.kind()).into(page);
        page.begin("span", "class", "title", "dir", "auto")
                .element("span", evidence + " ", "class", "num")
                .element("a", item.title(), "href", "#evidence-" + evidence)
                .end();
        Parts.grade(page, item.grade());
        page.begin("div").quoted("p", "source", source(item));
        page.element("p", Parts.gradeInWords(item.grade()), "class", "source");
        if (stance.excerpt() != null && !stance.excerpt().isBlank()) {
            page.quoted("blockquote", "excerpt", stance.excerpt());
            if (stance.page() != null) {
                page.element("p", Words.text("report.excerpt.page", stance.page()), "class", "source");
            }
        }
        if (stance.note() != null && !stance.note().isBlank()) {
            page.quoted("p", "source", stance.note());
        }
        page.end().end();
    }

    private static String source(Evidence item) {
        List<String> parts = new ArrayList<>(List.of(Words.name(item.kind())));
        if (item.provenance().author() != null) {
            parts.add(item.provenance().author());
        }
        if (item.provenance().published() != null) {
            parts.add(Times.stated(item.provenance().published()));
        }
        return String.join(", ", parts);
    }
}
