package touchstone.findings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.When;
import touchstone.words.Times;

/**
 * A picture or film whose camera says that it was taken after it was published, or after it was obtained. A clock without
 * a zone is given every zone that there is: fourteen hours.
 */
final class PictureTimes implements Check {

    private static final Duration ANY_ZONE = Duration.ofHours(14);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    @Override
    public List<Finding> in(Case of) {
        return of.evidence().stream()
                .flatMap(item -> taken(item).flatMap(taken -> in(item, taken)))
                .toList();
    }

    private record Taken(Instant earliest, String words) {}

    private static Stream<Finding> in(Evidence item, Taken taken) {
        Instant obtained = item.provenance().obtainedAt();
        if (taken.earliest.isAfter(obtained.plus(CLOCKS_DIFFER))) {
            return Stream.of(finding(Finding.Kind.TAKEN_IN_FUTURE, item, taken, Times.exact(obtained)));
        }
        Optional<When> published = Optional.ofNullable(item.provenance().published());
        return published
                .filter(when -> taken.earliest.isAfter(lastMoment(when)))
                .map(when -> finding(Finding.Kind.TAKEN_AFTER_PUBLISHED, item, taken, Times.stated(when)))
                .stream();
    }

    private static Finding finding(Finding.Kind kind, Evidence item, Taken taken, String other) {
        return new Finding(kind, null, item.number(), List.of(taken.words, other));
    }

    private static Instant lastMoment(When published) {
        return switch (published) {
            case When.Moment(Instant at) -> at.plus(CLOCKS_DIFFER);
            case When.Day _, When.Month _, When.Year _ ->
                published
                        .lastDate()
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .plus(ANY_ZONE);
        };
    }

    private static Stream<Taken> taken(Evidence item) {
        return item.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.CAMERA_TIME || fact.kind() == Fact.Kind.SATELLITE_TIME)
                .flatMap(fact -> taken(fact.value()).stream())
                .limit(1);
    }

    private static Optional<Taken> taken(String value) {
        try {
            Instant at = Instant.parse(value);
            return Optional.of(new Taken(at, Times.exact(at)));
        } catch (DateTimeParseException withoutZone) {
            return withoutZone(value);
        }
    }

    private static Optional<Taken> withoutZone(String value) {
        try {
            LocalDateTime at = LocalDateTime.parse(value);
            return Optional.of(new Taken(at.toInstant(ZoneOffset.UTC).minus(ANY_ZONE), Times.withoutZone(at)));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
