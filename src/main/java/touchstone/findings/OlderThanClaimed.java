package touchstone.findings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.Stance;
import touchstone.model.When;
import touchstone.words.Times;
import touchstone.words.WrittenDates;

/**
 * Footage or a post that was there before the day that the claim speaks of. Only where the claim names one whole date
 * and the evidence has one too; a day's difference may be a matter of time zones.
 */
final class OlderThanClaimed implements Check {

    private static final Set<Evidence.Kind> SHOWING =
            EnumSet.of(Evidence.Kind.SOCIAL_POST, Evidence.Kind.IMAGE, Evidence.Kind.VIDEO, Evidence.Kind.AUDIO);

    private static final Set<Fact.Kind> TIMES =
            EnumSet.of(Fact.Kind.TIME_IN_ID, Fact.Kind.STATED_TIME, Fact.Kind.CAMERA_TIME, Fact.Kind.SATELLITE_TIME);

    @Override
    public List<Finding> in(Case of) {
        return of.stances().stream().flatMap(stance -> in(of, stance)).toList();
    }

    private static Stream<Finding> in(Case of, Stance stance) {
        Optional<LocalDate> claimed =
                of.claim(stance.claim()).map(Claim::wording).flatMap(WrittenDates::onlyDateIn);
        Optional<LocalDate> shown = of.evidence(stance.evidence())
                .filter(item -> SHOWING.contains(item.kind()))
                .flatMap(OlderThanClaimed::day);
        if (claimed.isEmpty() || shown.isEmpty()) {
            return Stream.empty();
        }
        long days = ChronoUnit.DAYS.between(shown.get(), claimed.get());
        List<String> words = List.of(Times.day(shown.get()), Times.day(claimed.get()), Long.toString(days));
        return days <= 1
                ? Stream.empty()
                : Stream.of(new Finding(Finding.Kind.OLDER_THAN_CLAIMED, stance.claim(), stance.evidence(), words));
    }

    /** The earliest day on which the evidence is known to have been there; of a month or a year, its last. */
    private static Optional<LocalDate> day(Evidence item) {
        Stream<When> published = Stream.ofNullable(item.provenance().published());
        Stream<When> read = item.facts().stream()
                .filter(fact -> TIMES.contains(fact.kind()))
                .flatMap(fact -> When.parse(fact.value()).stream());
        return Stream.concat(published, read).map(When::lastDate).min(LocalDate::compareTo);
    }
}
