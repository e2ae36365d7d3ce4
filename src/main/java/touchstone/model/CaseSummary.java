package touchstone.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases shows of one, without reading the whole case.
 *
 * @param number what people call it within this file
 * @param id a UUID, the same in every copy of the case
 * @param title what lists show
 * @param outlet who published the article
 * @param language of the article, BCP 47 tag
 * @param standing where it is on its way
 * @param verdicts how many claims have each rating, by the rating's key
 * @param openClaims claims taken up that have no verdict yet
 * @param proposedClaims claims that nobody decided about yet
 * @param evidence how many pieces of evidence it has
 * @param unsettledComments conversations in which something is still to be done
 * @param openedBy name of the person who opened it
 * @param changedAt when it was last changed, UTC
 * @param changedBy name of the person who changed it last
 * @param sealedBy name of the editor who signed it off, if it is
 * @param returnedBecause why it was returned or reopened
 * @param workedOn names of the people who did the work
 * @param looks up to which entry each person has seen it
 * @param knownTo for each verdict of a case in review, the names of those who gave it or rated the claim; else empty
 * @param entries how many journal entries it has
 * @param changedSince whether it was once signed off and worked on since
 * @param sealLook what is known of its last seal
 */
public record CaseSummary(
        int number,
        String id,
        String title,
        @Nullable String outlet,
        @Nullable String language,
        Standing standing,
        Map<String, Integer> verdicts,
        int openClaims,
        int proposedClaims,
        int evidence,
        int unsettledComments,
        String openedBy,
        Instant changedAt,
        String changedBy,
        @Nullable String sealedBy,
        @Nullable String returnedBecause,
        List<String> workedOn,
        List<Review.Look> looks,
        List<Set<String>> knownTo,
        int entries,
        boolean changedSince,
        SealLook sealLook) {

    public CaseSummary {
        verdicts = Map.copyOf(verdicts);
        workedOn = List.copyOf(workedOn);
        looks = List.copyOf(looks);
        knownTo = knownTo.stream().map(Set::copyOf).toList();
    }

    /** The summary of a case that is at hand; {@code changedSince}: once signed off, and worked on since. */
    public static CaseSummary of(Case of, boolean changedSince) {
        Map<String, Integer> verdicts = new HashMap<>();
        of.claims().stream()
                .map(Claim::verdict)
                .filter(Objects::nonNull)
                .forEach(verdict -> verdicts.merge(verdict.rating(), 1, Integer::sum));
        Seal seal = of.review().seal();
        return new CaseSummary(
                of.number(),
                of.id(),
                of.title(),
                of.article().outlet(),
                of.article().language(),
                of.standing(),
                verdicts,
                (int) of.claims().stream().filter(Claim::isOpen).count(),
                (int) of.claims().stream()
                        .filter(claim -> claim.state() == Claim.State.PROPOSED)
                        .count(),
                of.evidence().size(),
                Conversation.open(of.comments()),
                of.trail().openedBy().name(),
                of.trail().changedAt(),
                of.trail().changedBy().name(),
                seal == null ? null : seal.by().name(),
                of.review().because(),
                of.trail().workedOn(),
                of.review().looks(),
                knownTo(of),
                of.trail().entries(),
                changedSince,
                SealLook.NOT_YET);
    }

    /** Whether it was ever signed off. */
    public boolean wasSealed() {
        return sealedBy != null || changedSince;
    }

    /** Whether its seal was checked and does not fit. */
    public boolean isSealBroken() {
        return sealLook == SealLook.BROKEN;
    }

    /** Whether it has a seal that nobody has held against the journal yet. */
    public boolean isSealUnchecked() {
        return wasSealed() && sealLook == SealLook.NOT_YET;
    }

    /** The same of a case of whose seal more is known. */
    public CaseSummary withSeal(SealLook look) {
        return new CaseSummary(
                number,
                id,
                title,
                outlet,
                language,
                standing,
                verdicts,
                openClaims,
                proposedClaims,
                evidence,
                unsettledComments,
                openedBy,
                changedAt,
                changedBy,
                sealedBy,
                returnedBecause,
                workedOn,
                looks,
                knownTo,
                entries,
                changedSince,
                look);
    }

    private static List<Set<String>> knownTo(Case of) {
        return of.standing() == Standing.IN_REVIEW
                ? of.claims().stream()
                        .filter(claim -> claim.verdict() != null)
                        .map(CaseSummary::knownTo)
                        .toList()
                : List.of();
    }

    private static Set<String> knownTo(Claim claim) {
        return Stream.concat(
                        Stream.ofNullable(claim.verdict()).map(Verdict::by),
                        claim.secondRatings().stream().map(SecondRating::by))
                .map(Person::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a verdict in this case lies covered for somebody, so that counts and reasons would give it away. */
    public boolean coversFrom(Person who) {
        return workedOn.stream().noneMatch(who::isNamed)
                && knownTo.stream().anyMatch(names -> names.stream().noneMatch(who::isNamed));
    }

    /** How many claims have each rating, by the rating's key, as far as somebody may see that. */
    public Map<String, Integer> verdictsFor(Person who) {
        return coversFrom(who) ? Map.of() : verdicts;
    }
}
