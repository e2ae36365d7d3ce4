package touchstone.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands between a case and its sign-off, until it is done or let pass with a reason.
 *
 * @param kind what is missing
 * @param claim the claim's number, where it is about one
 * @param question the question, where one is open
 * @param finding the finding, where one was not looked at
 * @param comment what began the conversation, where one is not settled
 * @param second the second rating, where one differs from the verdict
 * @param apart what copies of the case say differently, where nobody settled it
 */
public record Missing(
        Kind kind,
        @Nullable Integer claim,
        Claim.@Nullable Question question,
        @Nullable Finding finding,
        @Nullable Comment comment,
        @Nullable SecondRating second,
        @Nullable Apart apart) {

    /**
     * What copies of a case say differently.
     *
     * @param matter what it is about: the name of a {@code Matter}
     * @param claim the claim's number, where it is about one
     * @param evidence the evidence's number, where it is about one
     */
    public record Apart(
            String matter,
            @Nullable Integer claim,
            @Nullable Integer evidence) {

        private String key() {
            return evidence == null ? matter : matter + ":" + evidence;
        }
    }

    /** What can be missing. A checklist counts once it was begun. */
    public enum Kind {
        VERDICT,
        /** A verdict was given, and nothing that it rests on is tied to the claim. */
        EVIDENCE,
        ANSWER,
        FINDING_UNSEEN,
        /** An editor asked, and the conversation is not settled. */
        CONVERSATION_OPEN,
        /** Somebody who rated blind came to another rating than the verdict's. */
        RATING_DIFFERS,
        /** Copies of the case say something differently, and nobody settled it. */
        UNSETTLED
    }

    /** Names it in a waiver. */
    public String key() {
        return kind + ":" + (claim == null ? "" : claim) + ":" + (question == null ? "" : question)
                + (finding == null ? "" : finding.key())
                + (comment == null ? "" : comment.number())
                + (second == null ? "" : second.by().name())
                + (apart == null ? "" : apart.key());
    }

    /** What is still missing in a case that never took in a copy, given what the program noticed in it. */
    public static List<Missing> in(Case of, List<Finding> findings) {
        return in(of, findings, List.of());
    }

    /** What is still missing in a case, given what the program noticed in it and what copies say differently. */
    public static List<Missing> in(Case of, List<Finding> findings, List<Apart> unsettled) {
        List<Missing> missing = new ArrayList<>(ofClaims(of));
        of.takenUp()
                .filter(claim -> claim.verdict() != null)
                .filter(claim -> of.stancesOn(claim.number()).isEmpty())
                .forEach(claim -> missing.add(about(Kind.EVIDENCE, claim.number(), null, null, null)));
        findings.stream()
                .filter(Finding::wantsAttention)
                .filter(finding -> !of.review().findingsSeen().contains(finding.key()))
                .forEach(finding -> missing.add(about(Kind.FINDING_UNSEEN, finding.claim(), finding, null, null)));
        Conversation.in(of.comments()).stream()
                .filter(Missing::isEditorsAndOpen)
                .map(Conversation::first)
                .forEach(first -> missing.add(about(Kind.CONVERSATION_OPEN, first.claim(), null, first, null)));
        of.takenUp()
                .forEach(claim -> differing(claim)
                        .forEach(
                                second -> missing.add(about(Kind.RATING_DIFFERS, claim.number(), null, null, second))));
        unsettled.forEach(
                apart -> missing.add(new Missing(Kind.UNSETTLED, apart.claim(), null, null, null, null, apart)));
        return notLetPass(of, missing);
    }

    /** What is still missing of the claims alone: verdicts, and answers to the five questions. */
    public static List<Missing> inClaims(Case of) {
        return notLetPass(of, ofClaims(of));
    }

    private static List<Missing> ofClaims(Case of) {
        List<Missing> missing = new ArrayList<>();
        of.takenUp()
                .filter(claim -> claim.verdict() == null)
                .forEach(claim -> missing.add(about(Kind.VERDICT, claim.number(), null, null, null)));
        of.takenUp().filter(claim -> !claim.answered().isEmpty()).forEach(claim -> {
            for (Claim.Question question : Claim.Question.values()) {
                if (!claim.answered().contains(question)) {
                    missing.add(new Missing(Kind.ANSWER, claim.number(), question, null, null, null, null));
                }
            }
        });
        return missing;
    }

    private static Missing about(
            Kind kind,
            @Nullable Integer claim,
            @Nullable Finding finding,
            @Nullable Comment comment,
            @Nullable SecondRating second) {
        return new Missing(kind, claim, null, finding, comment, second, null);
    }

    private static boolean isEditorsAndOpen(Conversation conversation) {
        return !conversation.isSettled()
                && conversation.all().stream().anyMatch(comment -> comment.by().role() == Person.Role.EDITOR);
    }

    private static Stream<SecondRating> differing(Claim claim) {
        Verdict verdict = claim.verdict();
        return verdict == null
                ? Stream.empty()
                : claim.secondRatings().stream()
                        .filter(SecondRating::isBlind)
                        .filter(second -> !Objects.equals(second.rating(), verdict.rating()));
    }

    private static List<Missing> notLetPass(Case of, List<Missing> missing) {
        return missing.stream()
                .filter(item -> of.review().waivers().stream()
                        .noneMatch(waiver -> waiver.missing().equals(item.key())))
                .toList();
    }
}
