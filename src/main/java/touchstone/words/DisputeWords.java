package touchstone.words;

import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Person;
import touchstone.model.Provenance;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.model.merge.Dispute;

/** What copies of a case say differently, in a line a side. */
public final class DisputeWords {

    private static final int LONGEST = 160;

    private DisputeWords() {}

    /**
     * What one side says: {@code False, as of 22 Sep 2022: “Officials measured 250 m.”}. What lies covered from whoever
     * asks stays covered.
     *
     * @param open the case as it is now
     */
    public static String said(Dispute dispute, Dispute.Side side, Case open, Person who) {
        if (dispute.isCoveredFrom(who, open)) {
            return Words.text("merge.covered");
        }
        Case there = Dispute.where(side, open);
        Optional<Claim> claim = Optional.ofNullable(dispute.claim()).flatMap(there::claim);
        Optional<Evidence> evidence = Optional.ofNullable(dispute.evidence()).flatMap(there::evidence);
        return switch (dispute.matter()) {
            case TITLE -> quoted(there.title());
            case WORDING -> quoted(claim.map(Claim::wording).orElse(""));
            case PLACE -> quoted(claim.map(found -> found.passage().quote()).orElse(""));
            case ATTRIBUTION ->
                claim.map(Claim::claimant).map(DisputeWords::quoted).orElseGet(() -> Words.text("edit.turn.article"));
            case DESCRIPTION -> evidence.map(DisputeWords::described).orElse("");
            case VERDICT -> claim.map(DisputeWords::decided).orElse("");
            case GRADE -> evidence.map(Evidence::grade).map(Grade::code).orElseGet(() -> Words.text("merge.ungraded"));
            case STANCE ->
                there.stances().stream()
                        .filter(stance -> claim.isPresent()
                                && evidence.isPresent()
                                && stance.isOf(
                                        claim.get().number(), evidence.get().number()))
                        .findFirst()
                        .map(DisputeWords::pointing)
                        .orElseGet(() -> Words.text("merge.untied"));
            case REMOVAL -> Words.text(claim.isPresent() || evidence.isPresent() ? "merge.stays" : "merge.taken-out");
        };
    }

    private static String decided(Claim claim) {
        Verdict verdict = claim.verdict();
        if (verdict == null) {
            return Words.text(claim.state() == Claim.State.DISMISSED ? "merge.dismissed" : "merge.no-verdict");
        }
        String brief = Words.text("edit.turn.verdict", Words.rating(verdict.rating()), Times.stated(verdict.asOf()));
        return verdict.reasons().isBlank() ? brief : brief + ": " + quoted(verdict.reasons());
    }

    private static String pointing(Stance stance) {
        String direction = Words.name(stance.direction());
        return EvidenceWords.quoted(stance)
                .map(words -> direction + ": " + Brief.of(words, LONGEST))
                .orElse(direction);
    }

    private static String described(Evidence evidence) {
        Provenance from = evidence.provenance();
        String author = from.author() == null ? "" : ", " + from.author();
        return Words.name(evidence.kind()) + ", " + quoted(evidence.title()) + author;
    }

    private static String quoted(String words) {
        return "“" + Brief.of(words, LONGEST) + "”";
    }
}
