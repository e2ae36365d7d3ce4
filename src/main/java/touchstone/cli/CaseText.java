package touchstone.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.SecondRating;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.words.Sizes;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;

/** One case as plain text, for people. */
public final class CaseText {

    private final StringBuilder text = new StringBuilder();
    private final Cover cover;

    private CaseText(Cover cover) {
        this.cover = cover;
    }

    /**
     * The whole case: article, claims with verdicts and evidence, findings, comments; without what is covered.
     *
     * @param findings what the program notices in it, numbered from 1 as they stand here
     */
    public static String of(Case of, List<Finding> findings, Cover cover) {
        CaseText page = new CaseText(cover);
        page.head(of);
        of.claims().forEach(claim -> page.claim(of, claim));
        page.evidence(of.evidence());
        page.findings(of, findings);
        page.comments(of.comments());
        return page.text.toString();
    }

    private void head(Case of) {
        Article article = of.article();
        line(of.number() + "  " + of.title() + "  [" + Words.name(of.standing()) + "]");
        line("    "
                + joined(
                        " · ",
                        article.outlet(),
                        article.byline(),
                        article.published() == null ? null : Times.stated(article.published()),
                        article.fileName(),
                        Sizes.of(article.original().size()),
                        "SHA-256 " + article.original().sha256()));
        if (of.review().because() != null) {
            line("    " + of.review().because());
        }
        if (of.review().seal() != null) {
            line("    Signed off by " + of.review().seal().by().name() + ", "
                    + Times.exact(of.review().seal().at()) + ", to entry "
                    + of.review().seal().entries());
        }
    }

    private void claim(Case of, Claim claim) {
        line("");
        line("Claim " + claim.number() + "  " + Words.name(claim.state()) + ", " + Words.name(claim.kind())
                + (claim.claimant() == null ? "" : ": " + claim.claimant()));
        line("    " + oneLine(claim.wording()));
        if (claim.isReworded()) {
            line("    in the article: “" + oneLine(claim.passage().quote()) + "”");
        }
        Verdict verdict = claim.verdict();
        if (cover.hides(claim)) {
            line("    verdict covered until you rate the claim");
        } else if (verdict != null) {
            line("    " + Words.rating(verdict.rating()) + ", as of " + Times.stated(verdict.asOf()) + ", by "
                    + verdict.by().name());
            line("    " + oneLine(verdict.reasons()));
            if (!verdict.media().isEmpty()) {
                line("    media: "
                        + verdict.media().stream().sorted().map(Words::name).collect(Collectors.joining(", ")));
            }
        }
        if (!cover.hides(claim)) {
            claim.secondRatings().forEach(second -> line("    " + second(second)));
        }
        of.stancesOn(claim.number()).forEach(stance -> line("    " + stance(of, stance)));
    }

    private static String second(SecondRating second) {
        String who = second.by().name();
        String rating = second.rating();
        return rating == null
                ? who + " looked at the verdict without rating, " + Times.exact(second.at())
                : "second rating by " + who + ", " + Times.exact(second.at()) + ": " + Words.rating(rating)
                        + (second.why().isBlank() ? "" : ": " + oneLine(second.why()));
    }

    private static String stance(Case of, Stance stance) {
        String title = of.evidence(stance.evidence()).map(Evidence::title).orElse("");
        return Words.name(stance.direction()) + ": evidence " + stance.evidence() + ", " + title
                + (stance.excerpt() == null ? "" : " “" + oneLine(stance.excerpt()) + "”")
                + (stance.page() == null ? "" : ", page " + stance.page());
    }

    private void evidence(List<Evidence> items) {
        for (Evidence item : items) {
            line("");
            line("Evidence " + item.number() + "  " + Words.name(item.kind()) + ": " + item.title()
                    + (item.grade() == null ? "" : "  [" + item.grade().code() + "]"));
            line("    "
                    + joined(
                            " · ",
                            item.provenance().author(),
                            item.provenance().published() == null
                                    ? null
                                    : Times.stated(item.provenance().published()),
                            item.provenance().address(),
                            item.provenance().fileName(),
                            item.provenance().how(),
                            "obtained by " + item.provenance().obtainedBy() + ", "
                                    + Times.exact(item.provenance().obtainedAt())));
            if (item.content() != null) {
                line("    SHA-256 " + item.content().sha256() + ", "
                        + Sizes.of(item.content().size()));
            }
            said(item);
            item.facts().stream()
                    .filter(Fact::isForPeople)
                    .forEach(fact -> line("    " + Words.name(fact.kind()) + ": " + oneLine(fact.value()) + " ("
                            + Words.name(fact.setBy()) + ")"));
        }
    }

    /** All words of a post, or of what somebody wrote down; files of other kinds are read elsewhere. */
    private void said(Evidence item) {
        String words = item.post() != null ? item.post().text() : item.content() == null ? item.text() : null;
        if (words != null && !words.isBlank()) {
            words.strip().lines().forEach(each -> line("    | " + Visible.marked(each)));
        }
    }

    private void findings(Case of, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            boolean isSeen = of.review().findingsSeen().contains(finding.key());
            line("");
            line("Finding " + (i + 1) + "  " + about(finding.claim(), finding.evidence())
                    + (isSeen ? ", looked at" : finding.wantsAttention() ? ", not looked at" : ""));
            line("    " + oneLine(Words.what(finding)));
        }
    }

    private void comments(List<Comment> comments) {
        for (Comment comment : comments) {
            boolean isAnswer = comment.replyTo() != null;
            line("");
            line("Comment " + comment.number() + "  on " + about(comment.claim(), comment.evidence())
                    + (isAnswer ? ", in answer to comment " + comment.replyTo() : "")
                    + ", " + comment.by().name() + ", " + Times.exact(comment.at())
                    + (comment.settled() ? ", settled" : isAnswer ? "" : ", open"));
            line("    "
                    + (cover.hides(comment)
                            ? "speaks of the verdict: covered until you rate"
                            : oneLine(comment.text())));
        }
    }

    static String about(@Nullable Integer claim, @Nullable Integer evidence) {
        String both =
                joined(", ", claim == null ? null : "claim " + claim, evidence == null ? null : "evidence " + evidence);
        return both.isEmpty() ? "the case" : both;
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append(System.lineSeparator());
    }

    private static String joined(String between, @Nullable String... parts) {
        return java.util.Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(between));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
