package touchstone.ui.claims;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Verdict;
import touchstone.words.Times;
import touchstone.words.Words;

/** Sentences about claims: who says so, and what a screen reader hears. */
final class ClaimSpeech {

    private ClaimSpeech() {}

    /** Who says so, in full: {@code Stated by the article, no source named}. */
    static String speakerInFull(Claim claim) {
        return claim.claimant() == null ? unnamed(claim, "full") : named(claim);
    }

    /** Who says so, for a row: {@code Reported: border guard}. */
    static String speaker(Claim claim) {
        String because = claim.dismissedBecause();
        if (claim.state() == Claim.State.DISMISSED && because != null && !because.isBlank()) {
            return because;
        }
        if (claim.claimant() != null) {
            return named(claim);
        }
        return claim.state() == Claim.State.PROPOSED ? Words.name(claim.kind()) : unnamed(claim, "short");
    }

    /** Who says so, in a word. */
    static String speakerInShort(Claim claim) {
        return claim.claimant() == null ? unnamed(claim, "brief") : named(claim);
    }

    private static String unnamed(Claim claim, String how) {
        return claim.kind() == Claim.Kind.STATED ? Words.text("claims.stated." + how) : Words.name(claim.kind());
    }

    private static String named(Claim claim) {
        return Words.text(
                "claims.said." + claim.kind().name().toLowerCase(Locale.ROOT), String.valueOf(claim.claimant()));
    }

    /** A claim for a screen reader: {@code False, as of 22 September 2022, claim 1 of 8. Wording}. */
    static String of(Dossier dossier) {
        Claim claim = dossier.claim();
        String place =
                Words.text("claims.said-place", Integer.toString(claim.number()), Integer.toString(dossier.of()));
        String made = claim.byHand() ? ", " + Words.text("claims.by-hand") : "";
        return standing(dossier) + ", " + place + made + ". " + claim.wording();
    }

    private static String standing(Dossier dossier) {
        Claim claim = dossier.claim();
        if (claim.state() != Claim.State.TAKEN_UP) {
            return Words.name(claim.state());
        }
        if (dossier.isCovered()) {
            return Words.text("claims.covered");
        }
        return verdict(claim.verdict());
    }

    /** A verdict for a screen reader: {@code False, as of 22 September 2022}. */
    static String verdict(@Nullable Verdict verdict) {
        return verdict == null
                ? Words.text("kit.no-verdict")
                : Words.text("claims.said-verdict", Words.rating(verdict.rating()), Times.inFull(verdict.asOf()));
    }

    /** The language of a case's article, by its name. */
    static String language(@Nullable Case open) {
        String tag = open == null ? null : open.article().language();
        String name = tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? Words.text("claims.sure.unknown-language") : name;
    }
}
