package touchstone.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands between a case and its sign-off, until it is done or let pass with a reason.
 *
 * @param kind what is missing
 * @param claim the claim's number, where it is about one
 * @param question the question, where one is open
 * @param finding the finding, where one was not looked at
 */
public record Missing(
        Kind kind,
        @Nullable Integer claim,
        Claim.@Nullable Question question,
        @Nullable Finding finding) {

    /** What can be missing. A checklist counts once it was begun. */
    public enum Kind {
        VERDICT,
        ANSWER,
        FINDING_UNSEEN
    }

    /** Names it in a waiver. */
    public String key() {
        return kind + ":" + (claim == null ? "" : claim) + ":" + (question == null ? "" : question)
                + (finding == null ? "" : finding.key());
    }

    /** What is still missing in a case, given what the program noticed in it. */
    public static List<Missing> in(Case of, List<Finding> findings) {
        List<Missing> missing = new ArrayList<>();
        of.takenUp()
                .filter(claim -> claim.verdict() == null)
                .forEach(claim -> missing.add(new Missing(Kind.VERDICT, claim.number(), null, null)));
        of.takenUp().filter(claim -> !claim.answered().isEmpty()).forEach(claim -> {
            for (Claim.Question question : Claim.Question.values()) {
                if (!claim.answered().contains(question)) {
                    missing.add(new Missing(Kind.ANSWER, claim.number(), question, null));
                }
            }
        });
        findings.stream()
                .filter(Finding::wantsAttention)
                .filter(finding -> !of.review().findingsSeen().contains(finding.key()))
                .forEach(finding -> missing.add(new Missing(Kind.FINDING_UNSEEN, finding.claim(), null, finding)));
        missing.removeIf(item -> of.review().waivers().stream()
                .anyMatch(waiver -> waiver.missing().equals(item.key())));
        return List.copyOf(missing);
    }
}
