package touchstone.findings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.When;
import touchstone.words.Times;

/**
 * Times in an order in which they can't have been: a post that a platform received before it was written, or long after
 * the day that it gives itself; one changed or kept before it was there; one that a person dated otherwise; a page saved
 * before it was published.
 */
final class TimeOrder implements Check {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofDays(1);
    private static final Duration ANY_ZONE = Duration.ofHours(14);

    @Override
    public List<Finding> in(Case of) {
        List<Finding> findings = new ArrayList<>();
        for (Evidence item : of.evidence()) {
            Optional<Instant> posted = posted(item);
            received(item).ifPresent(findings::add);
            posted.flatMap(at -> edited(item, at)).ifPresent(findings::add);
            posted.flatMap(at -> obtained(item, at)).ifPresent(findings::add);
            posted.flatMap(at -> dated(item, at)).ifPresent(findings::add);
        }
        captured(of.article()).ifPresent(findings::add);
        return findings;
    }

    /** The time that a post's writer gave it beside the one at which the platform first saw it. */
    private static Optional<Finding> received(Evidence item) {
        Optional<Instant> written = moment(item, Fact.Kind.STATED_TIME);
        return moment(item, Fact.Kind.RECEIVED_TIME)
                .flatMap(received -> written.flatMap(stated -> {
                    if (stated.isAfter(received.plus(CLOCKS_DIFFER))) {
                        return Optional.of(finding(
                                Finding.Kind.RECEIVED_BEFORE_POSTED, item, Times.exact(received), Times.exact(stated)));
                    }
                    return stated.isBefore(received.minus(SOON))
                            ? Optional.of(finding(
                                    Finding.Kind.DATED_BACK,
                                    item,
                                    Times.exact(stated),
                                    Times.exact(received),
                                    Long.toString(
                                            Duration.between(stated, received).toDays())))
                            : Optional.empty();
                }));
    }

    private static Optional<Finding> edited(Evidence item, Instant posted) {
        return moment(item, Fact.Kind.EDITED_TIME)
                .filter(edited -> edited.isBefore(posted.minus(CLOCKS_DIFFER)))
                .map(edited ->
                        finding(Finding.Kind.EDITED_BEFORE_POSTED, item, Times.exact(edited), Times.exact(posted)));
    }

    private static Optional<Finding> obtained(Evidence item, Instant posted) {
        Instant obtained = item.provenance().obtainedAt();
        return posted.isAfter(obtained.plus(CLOCKS_DIFFER))
                ? Optional.of(
                        finding(Finding.Kind.OBTAINED_BEFORE_POSTED, item, Times.exact(obtained), Times.exact(posted)))
                : Optional.empty();
    }

    /** What a person wrote down as the time of publication, where it is neither in the file nor near it. */
    private static Optional<Finding> dated(Evidence item, Instant posted) {
        When said = item.provenance().published();
        boolean isOfTheFile = Stream.of(Fact.Kind.STATED_TIME, Fact.Kind.LOCAL_TIME)
                .flatMap(kind -> values(item, kind))
                .flatMap(value -> When.parse(value.replace(' ', 'T')).stream())
                .anyMatch(stated -> stated.equals(said));
        if (said == null || isOfTheFile || isNear(said, posted)) {
            return Optional.empty();
        }
        return Optional.of(finding(Finding.Kind.DATED_OTHERWISE, item, Times.stated(said), Times.exact(posted)));
    }

    private static boolean isNear(When said, Instant posted) {
        Instant from = said.date().atStartOfDay(ZoneOffset.UTC).toInstant().minus(ANY_ZONE);
        Instant to = said.lastDate()
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(ANY_ZONE);
        return !posted.isBefore(from) && !posted.isAfter(to);
    }

    private static Optional<Finding> captured(Article article) {
        When published = article.published();
        return article.captured() instanceof When.Moment(Instant captured)
                        && published instanceof When.Moment(Instant out)
                        && captured.isBefore(out.minus(CLOCKS_DIFFER))
                ? Optional.of(new Finding(
                        Finding.Kind.CAPTURED_BEFORE_PUBLISHED,
                        null,
                        null,
                        List.of(Times.exact(captured), Times.exact(out))))
                : Optional.empty();
    }

    /** When a post was there first, by the clock that is hardest to set: the one in its id before the one it states. */
    private static Optional<Instant> posted(Evidence item) {
        return item.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.TIME_IN_ID
                        || (fact.kind() == Fact.Kind.STATED_TIME && fact.setBy() == Fact.SetBy.PLATFORM))
                .sorted(Comparator.comparing(Fact::setBy).thenComparing(Fact::kind))
                .flatMap(fact -> Stream.ofNullable(parsed(fact.value())))
                .findFirst();
    }

    private static Optional<Instant> moment(Evidence item, Fact.Kind kind) {
        return values(item, kind)
                .flatMap(value -> Stream.ofNullable(parsed(value)))
                .findFirst();
    }

    private static Stream<String> values(Evidence item, Fact.Kind kind) {
        return item.facts().stream().filter(fact -> fact.kind() == kind).map(Fact::value);
    }

    private static @Nullable Instant parsed(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException notAMoment) {
            return null;
        }
    }

    private static Finding finding(Finding.Kind kind, Evidence item, String... words) {
        return new Finding(kind, null, item.number(), List.of(words));
    }
}
