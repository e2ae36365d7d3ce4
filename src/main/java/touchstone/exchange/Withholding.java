package touchstone.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.Provenance;
import touchstone.model.SecondRating;
import touchstone.model.Stance;
import touchstone.model.Testimony;
import touchstone.model.Verdict;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.DescribeTestimony;
import touchstone.model.edit.Edit;
import touchstone.words.Words;

/**
 * Keeps the names of people who are not to be named out of what leaves the house. The article and the claims stay as they
 * are: what is public there would give a source away if it were blacked out.
 */
public final class Withholding {

    /** That somebody may be named says nothing of their telephone, or of who else was in the room. */
    private static final Set<Fact.Kind> OF_THE_HOUSE = Set.of(Fact.Kind.REACHED, Fact.Kind.HEARD_BY);

    private final NameMask names;

    private Withholding(NameMask names) {
        this.names = names;
    }

    /** What a case is to keep to itself, also of people whose words were taken out of it again. */
    public static Withholding of(Dossier dossier) {
        Set<WrittenName> names = new LinkedHashSet<>();
        withheld(dossier).forEach(testimony -> names.addAll(ways(testimony)));
        return new Withholding(new NameMask(names, Words.text("withheld.name")));
    }

    private static Stream<Testimony> withheld(Dossier dossier) {
        List<Evidence> now = dossier.subject().evidence();
        Stream<Testimony> before = Stream.concat(dossier.journal().stream(), dossier.merged().stream())
                .flatMap(entry -> said(entry.edit()))
                .filter(then -> now.stream().noneMatch(then::isAgreedIn));
        return Stream.concat(now.stream().flatMap(item -> Testimony.withheldIn(item).stream()), before);
    }

    private static Stream<Testimony> said(Edit edit) {
        return switch (edit) {
            case AddEvidence(Evidence item) -> Testimony.withheldIn(item).stream();
            case DescribeTestimony described ->
                Stream.of(described.testimony()).filter(said -> said.isNameWithheld(Evidence.Kind.INTERVIEW));
            default -> Stream.empty();
        };
    }

    private static List<WrittenName> ways(Testimony testimony) {
        List<WrittenName> ways = new ArrayList<>();
        String name = testimony.name();
        String function = testimony.function();
        if (name != null) {
            ways.addAll(WrittenName.of(name));
        }
        if (testimony.naming() == Testimony.Naming.NOT_AT_ALL && function != null) {
            ways.addAll(WrittenName.whole(function));
        }
        return ways;
    }

    /** Whether a case, or its journal, holds what would tell who somebody is that is not to be named. */
    public static boolean isNeeded(Dossier dossier) {
        return withheld(dossier).anyMatch(Testimony::tellsWhoItWas);
    }

    /** Words without the names. */
    public String plain(String words) {
        return names.over(words);
    }

    private @Nullable String maybe(@Nullable String words) {
        return words == null ? null : plain(words);
    }

    /** All that an export may say of a case, without the names. */
    public Dossier from(Dossier dossier) {
        return new Dossier(
                from(dossier.subject()),
                dossier.journal(),
                dossier.merged(),
                dossier.head(),
                dossier.findings().stream().map(this::from).toList(),
                dossier.seal(),
                dossier.broken(),
                dossier.records(),
                dossier.blobs(),
                dossier.at());
    }

    private Case from(Case subject) {
        return subject.withEvidence(subject.evidence().stream().map(this::from).toList())
                .withStances(subject.stances().stream().map(this::from).toList())
                .withClaims(subject.claims().stream().map(this::from).toList())
                .withComments(subject.comments().stream().map(this::from).toList());
    }

    private Finding from(Finding finding) {
        return new Finding(
                finding.kind(),
                finding.claim(),
                finding.evidence(),
                finding.words().stream().map(this::plain).toList());
    }

    private Evidence from(Evidence item) {
        Optional<Testimony> withheld = Testimony.withheldIn(item);
        Provenance from = item.provenance();
        String author = withheld.isPresent() ? withheld.get().mayBeCalled(item.kind()) : maybe(from.author());
        Provenance plain = new Provenance(
                withheld.isPresent() ? maybe(from.address()) : from.address(),
                author,
                from.published(),
                from.obtainedAt(),
                from.obtainedBy(),
                maybe(from.how()),
                maybe(from.fileName()));
        List<Fact> facts = item.facts().stream()
                .filter(fact -> !OF_THE_HOUSE.contains(fact.kind()))
                .filter(fact -> withheld.isEmpty() || !isOfThePerson(fact, withheld.get()))
                .map(fact -> new Fact(fact.kind(), plain(fact.value()), fact.setBy(), fact.readFrom()))
                .toList();
        return new Evidence(
                item.number(),
                item.kind(),
                plain(item.title()),
                plain,
                item.content(),
                maybe(item.text()),
                item.post(),
                facts,
                item.grade());
    }

    private static boolean isOfThePerson(Fact fact, Testimony testimony) {
        return fact.kind() == Fact.Kind.PERSON_NAME
                || (fact.kind() == Fact.Kind.PERSON_FUNCTION && testimony.naming() == Testimony.Naming.NOT_AT_ALL);
    }

    private Stance from(Stance stance) {
        return new Stance(
                stance.claim(),
                stance.evidence(),
                stance.direction(),
                maybe(stance.excerpt()),
                maybe(stance.note()),
                stance.page());
    }

    private Claim from(Claim claim) {
        Verdict verdict = claim.verdict();
        Claim judged = verdict == null
                ? claim
                : claim.judged(new Verdict(
                        verdict.rating(),
                        plain(verdict.reasons()),
                        verdict.asOf(),
                        verdict.by(),
                        verdict.at(),
                        verdict.media()));
        Claim plain = judged;
        for (SecondRating rating : claim.secondRatings()) {
            plain = plain.ratedBy(new SecondRating(rating.by(), rating.at(), rating.rating(), plain(rating.why())));
        }
        return plain;
    }

    private Comment from(Comment comment) {
        return new Comment(
                comment.number(),
                comment.claim(),
                comment.evidence(),
                comment.replyTo(),
                plain(comment.text()),
                comment.by(),
                comment.at(),
                comment.settled());
    }
}
