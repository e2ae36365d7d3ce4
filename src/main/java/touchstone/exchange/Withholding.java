package touchstone.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import touchstone.model.edit.Entry;
import touchstone.words.Words;

/**
 * Keeps the names of people who are not to be named out of what leaves the house. The article and the claims stay as they
 * are: what is public there would give a source away if it were blacked out. Other forms of a name, as languages inflect
 * them, are not known.
 */
public final class Withholding {

    private static final int SHORTEST_PART = 3;

    /** That somebody may be named says nothing of their telephone, or of who else was in the room. */
    private static final Set<Fact.Kind> OF_THE_HOUSE = Set.of(Fact.Kind.REACHED, Fact.Kind.HEARD_BY);

    private final @Nullable Pattern names;
    private final String instead = Words.text("withheld.name");

    private Withholding(Set<String> names) {
        this.names = names.isEmpty()
                ? null
                : Pattern.compile(
                        names.stream()
                                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a case is to keep to itself, also of people whose words were taken out of it again. */
    public static Withholding of(Dossier dossier) {
        Set<String> names = new LinkedHashSet<>();
        withheld(dossier).forEach(testimony -> names.addAll(parts(testimony)));
        return new Withholding(names);
    }

    private static Stream<Testimony> withheld(Dossier dossier) {
        List<Testimony> now = testimonies(dossier.subject().evidence().stream()).toList();
        Stream<Testimony> before = testimonies(dossier.journal().stream()
                        .map(Entry::edit)
                        .filter(AddEvidence.class::isInstance)
                        .map(edit -> ((AddEvidence) edit).evidence()))
                .filter(then -> now.stream().noneMatch(said -> said.isAgreedSince(then)));
        return Stream.concat(now.stream(), before).filter(Testimony::isNameWithheld);
    }

    private static Stream<Testimony> testimonies(Stream<Evidence> items) {
        return items.flatMap(item -> Testimony.of(item).stream());
    }

    private static List<String> parts(Testimony testimony) {
        List<String> parts = new ArrayList<>();
        String name = testimony.name();
        if (name != null && !name.isBlank()) {
            parts.add(name.strip());
            for (String part : name.strip().split("[\\s,]+", -1)) {
                if (part.length() >= SHORTEST_PART) {
                    parts.add(part);
                }
            }
        }
        if (testimony.naming() == Testimony.Naming.NOT_AT_ALL && testimony.function() != null) {
            parts.add(testimony.function().strip());
        }
        return parts;
    }

    /** Whether a case, or its journal, holds what would tell who somebody is that is not to be named. */
    public static boolean isNeeded(Dossier dossier) {
        return withheld(dossier).anyMatch(Testimony::tellsWhoItWas);
    }

    /** Words without the names. */
    public String plain(String words) {
        return names == null ? words : names.matcher(words).replaceAll(instead);
    }

    private @Nullable String maybe(@Nullable String words) {
        return words == null ? null : plain(words);
    }

    /** All that an export may say of a case, without the names. */
    public Dossier from(Dossier dossier) {
        return new Dossier(
                from(dossier.subject()),
                dossier.journal(),
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
        Optional<Testimony> withheld = Testimony.of(item).filter(Testimony::isNameWithheld);
        Provenance from = item.provenance();
        String author = withheld.isPresent() ? withheld.get().mayBeCalled() : maybe(from.author());
        Provenance plain = new Provenance(
                from.address(),
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
