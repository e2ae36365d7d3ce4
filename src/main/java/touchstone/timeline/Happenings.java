package touchstone.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.model.When;
import touchstone.timeline.Happening.Reading;
import touchstone.timeline.Happening.Sort;
import touchstone.words.WrittenDates;

/** Gathers the times of a case. */
final class Happenings {

    private static final Set<Evidence.Kind> RECORDED =
            EnumSet.of(Evidence.Kind.IMAGE, Evidence.Kind.VIDEO, Evidence.Kind.AUDIO);
    private static final Set<Evidence.Kind> SPOKEN =
            EnumSet.of(Evidence.Kind.OFFICIAL_STATEMENT, Evidence.Kind.PHONE_CALL, Evidence.Kind.INTERVIEW);
    private static final Set<Finding.Kind> OF_OBTAINING =
            EnumSet.of(Finding.Kind.TAKEN_IN_FUTURE, Finding.Kind.OBTAINED_BEFORE_POSTED);

    private final Case subject;
    private final List<Finding> findings;
    private final Cover cover;
    private final List<Happening> all = new ArrayList<>();

    Happenings(Case subject, List<Finding> findings, Cover cover) {
        this.subject = subject;
        this.findings = findings;
        this.cover = cover;
    }

    /** All of them in order of time. */
    List<Happening> all() {
        article(subject.article());
        subject.evidence().forEach(this::evidence);
        subject.takenUp().forEach(this::claim);
        claimedDays();
        all.sort(null);
        return List.copyOf(all);
    }

    private void article(Article article) {
        add(Sort.PUBLISHED, article.published(), subject.title(), List.of(), Fact.SetBy.PROGRAM, "");
        add(Sort.CAPTURED, article.captured(), subject.title(), List.of(), Fact.SetBy.PROGRAM, "");
    }

    private void evidence(Evidence item) {
        List<Happening> read = new ArrayList<>();
        item.facts().stream()
                .sorted(Comparator.comparing(Fact::setBy))
                .forEach(fact -> sort(fact, item)
                        .ifPresent(sort ->
                                Extent.parse(fact.value()).ifPresent(extent -> join(read, item, sort, extent, fact))));
        described(item, read);
        quoted(item, read);
        all.addAll(read);
    }

    /** Joins what agrees with what was read before, so that a time read twice is one time. */
    private void join(List<Happening> read, Evidence item, Sort sort, Extent extent, Fact fact) {
        Reading reading = new Reading(fact.setBy(), fact.kind(), fact.readFrom(), extent);
        for (int i = 0; i < read.size(); i++) {
            Happening known = read.get(i);
            if (known.sort() == sort && known.extent().agreesWith(extent)) {
                List<Reading> both = new ArrayList<>(known.readings());
                both.add(reading);
                Extent closer = known.extent().isExact() || !extent.isExact() ? known.extent() : extent;
                read.set(i, new Happening(sort, closer, known.about(), known.evidence(), known.claims(), both));
                return;
            }
        }
        read.add(happening(sort, item, reading));
    }

    private void described(Evidence item, List<Happening> read) {
        String person = item.provenance().obtainedBy();
        When published = item.provenance().published();
        if (published != null) {
            Extent extent = Extent.of(published);
            boolean isKnown = read.stream()
                    .anyMatch(known -> (known.sort() == Sort.POSTED || known.sort() == Sort.PUBLISHED)
                            && known.extent().agreesWith(extent));
            if (!isKnown) {
                Sort sort = SPOKEN.contains(item.kind())
                        ? Sort.SAID
                        : RECORDED.contains(item.kind()) ? Sort.DATED : Sort.PUBLISHED;
                read.add(happening(sort, item, byPerson(person, extent)));
            }
        }
        boolean isObtainedTooSoon = findings.stream()
                .anyMatch(finding ->
                        OF_OBTAINING.contains(finding.kind()) && Objects.equals(finding.evidence(), item.number()));
        if (isObtainedTooSoon) {
            Extent extent = Extent.of(new When.Moment(item.provenance().obtainedAt()));
            read.add(happening(Sort.OBTAINED, item, byPerson(person, extent)));
        }
    }

    private static Reading byPerson(String readFrom, Extent extent) {
        return new Reading(Fact.SetBy.PERSON, null, readFrom, extent);
    }

    /** The days that the chosen words of the evidence name, where they are not its own. */
    private void quoted(Evidence item, List<Happening> read) {
        for (Stance stance : subject.stancesOf(item.number())) {
            Optional.ofNullable(stance.excerpt())
                    .flatMap(WrittenDates::onlyDateIn)
                    .map(day -> Extent.of(new When.Day(day)))
                    .filter(day ->
                            read.stream().noneMatch(known -> known.extent().agreesWith(day)))
                    .ifPresent(day -> read.add(happening(
                            Sort.QUOTED, item, byPerson(Objects.requireNonNullElse(stance.excerpt(), ""), day))));
        }
    }

    private void claim(Claim claim) {
        List<Integer> number = List.of(claim.number());
        if (claim.saidOn() != null) {
            String who = Objects.requireNonNullElse(claim.claimant(), "");
            add(Sort.SAID, claim.saidOn(), claim.wording(), number, Fact.SetBy.PERSON, who);
        }
        Verdict verdict = claim.verdict();
        if (verdict != null && !cover.hides(claim)) {
            String by = verdict.by().name();
            add(Sort.AS_OF, verdict.asOf(), claim.wording(), number, Fact.SetBy.PERSON, by);
        }
    }

    private void claimedDays() {
        Map<LocalDate, List<Claim>> days = new TreeMap<>();
        subject.takenUp()
                .forEach(claim -> WrittenDates.onlyDateIn(claim.wording())
                        .ifPresent(day -> days.computeIfAbsent(day, _ -> new ArrayList<>())
                                .add(claim)));
        days.forEach((day, claims) -> add(
                Sort.CLAIMED,
                new When.Day(day),
                claims.getFirst().wording(),
                claims.stream().map(Claim::number).toList(),
                Fact.SetBy.PERSON,
                ""));
    }

    private void add(
            Sort sort, @Nullable When when, String about, List<Integer> claims, Fact.SetBy setBy, String readFrom) {
        if (when != null) {
            Extent extent = Extent.of(when);
            List<Reading> reading = List.of(new Reading(setBy, null, readFrom, extent));
            all.add(new Happening(sort, extent, about, null, claims, reading));
        }
    }

    private Happening happening(Sort sort, Evidence item, Reading reading) {
        List<Integer> claims =
                subject.stancesOf(item.number()).stream().map(Stance::claim).toList();
        return new Happening(sort, reading.extent(), item.title(), item.number(), claims, List.of(reading));
    }

    private static Optional<Sort> sort(Fact fact, Evidence item) {
        return switch (fact.kind()) {
            case TIME_IN_ID -> Optional.of(Sort.POSTED);
            case STATED_TIME, LOCAL_TIME ->
                Optional.of(
                        item.kind() == Evidence.Kind.SOCIAL_POST
                                ? Sort.POSTED
                                : RECORDED.contains(item.kind()) ? Sort.TAKEN : Sort.PUBLISHED);
            case RECEIVED_TIME -> Optional.of(Sort.RECEIVED);
            case EDITED_TIME -> Optional.of(Sort.EDITED);
            case CAMERA_TIME, SATELLITE_TIME -> Optional.of(Sort.TAKEN);
            case CREATED_TIME -> Optional.of(Sort.MADE);
            case CHANGED_TIME -> Optional.of(Sort.CHANGED);
            default -> Optional.empty();
        };
    }
}
