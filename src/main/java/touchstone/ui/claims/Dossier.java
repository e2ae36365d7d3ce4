package touchstone.ui.claims;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Snapshot;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.model.Scale;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.model.edit.Matter;

/**
 * All that is known of one claim.
 *
 * @param claim the claim
 * @param of how many claims the case has
 * @param scale what it may be rated by
 * @param attached its evidence
 * @param findings what the program noticed about it
 * @param seen keys of the findings that somebody looked at
 * @param comments what was said about it
 * @param isCovered whether its verdict lies covered for the person who looks
 * @param toSettle what copies of the case say differently about it
 * @param inTheWay what keeps it from being changed
 */
record Dossier(
        Claim claim,
        int of,
        Scale scale,
        List<Attached> attached,
        List<Finding> findings,
        List<String> seen,
        List<Comment> comments,
        boolean isCovered,
        List<Matter> toSettle,
        @Nullable Trouble inTheWay) {

    /** A piece of evidence with what it says of the claim. */
    record Attached(Stance stance, Evidence evidence) {}

    Dossier {
        attached = List.copyOf(attached);
        findings = List.copyOf(findings);
        seen = List.copyOf(seen);
        comments = List.copyOf(comments);
        toSettle = List.copyOf(toSettle);
    }

    /** The same, with what copies say differently. */
    Dossier disputed(List<Matter> matters) {
        return new Dossier(claim, of, scale, attached, findings, seen, comments, isCovered, matters, inTheWay);
    }

    /** The dossier of a claim of the open case. */
    static Optional<Dossier> of(LiveDesk desk, int number) {
        Snapshot state = desk.state();
        Case open = state.open();
        return open == null
                ? Optional.empty()
                : open.claim(number).map(claim -> of(claim, open, state, desk.inTheWay()));
    }

    private static Dossier of(Claim claim, Case open, Snapshot state, @Nullable Trouble inTheWay) {
        Cover cover = Cover.of(open, state.who());
        List<Attached> attached = open.stancesOn(claim.number()).stream()
                .flatMap(stance -> open.evidence(stance.evidence()).stream()
                        .map(found -> new Attached(cover.shown(stance), found)))
                .toList();
        List<Finding> findings = state.findings().stream()
                .filter(finding -> finding.claim() != null && finding.claim() == claim.number())
                .filter(Finding::wantsAttention)
                .toList();
        List<Comment> comments = open.comments().stream()
                .filter(comment -> comment.claim() != null && comment.claim() == claim.number())
                .filter(comment -> !cover.hides(comment))
                .toList();
        return new Dossier(
                claim,
                open.claims().size(),
                open.ratings(),
                attached,
                findings,
                open.review().findingsSeen(),
                comments,
                cover.hides(claim),
                List.of(),
                inTheWay);
    }

    int number() {
        return claim.number();
    }

    List<Attached> attached(Stance.Direction direction) {
        return attached.stream()
                .filter(one -> one.stance().direction() == direction)
                .toList();
    }

    /** The verdict's rating, where there is one and it may be seen. */
    Scale.@Nullable Step rating() {
        return claim.verdict() == null || isCovered
                ? null
                : scale.step(claim.verdict().rating()).orElse(null);
    }

    boolean isSeen(Finding finding) {
        return seen.contains(finding.key());
    }

    boolean mayChange() {
        return inTheWay == null;
    }
}
