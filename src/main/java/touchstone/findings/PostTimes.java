package touchstone.findings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.When;
import touchstone.words.Times;
import touchstone.words.Words;

/**
 * Whether the time in a post's id and the time that the file states can both be right. Platforms state whole seconds,
 * so up to two seconds between them are none.
 */
final class PostTimes implements Check {

    private static final Duration SAME = Duration.ofSeconds(2);

    @Override
    public List<Finding> in(Case of) {
        return of.evidence().stream().flatMap(PostTimes::in).toList();
    }

    private static Stream<Finding> in(Evidence item) {
        Optional<Fact> inId = first(item, Fact.Kind.TIME_IN_ID);
        Optional<Fact> stated = first(item, Fact.Kind.STATED_TIME).or(() -> first(item, Fact.Kind.LOCAL_TIME));
        if (inId.isEmpty() || stated.isEmpty()) {
            return Stream.empty();
        }
        Optional<When> one = When.parse(inId.get().value());
        Optional<When> other = When.parse(stated.get().value().replace(' ', 'T'));
        return one.isPresent() && other.isPresent() && one.get() instanceof When.Moment(Instant at)
                ? Stream.of(finding(item, at, other.get(), whoSet(inId.get(), stated.get())))
                : Stream.empty();
    }

    private static Finding finding(Evidence item, Instant inId, When stated, String whoSet) {
        boolean agree = switch (stated) {
            case When.Moment(Instant at) -> Duration.between(inId, at).abs().compareTo(SAME) <= 0;
            case When.Day _, When.Month _, When.Year _ -> isWithin(stated, new When.Moment(inId).date());
        };
        Finding.Kind kind = agree ? Finding.Kind.TIMES_AGREE : Finding.Kind.TIMES_DISAGREE;
        boolean sameDay = stated.date().equals(new When.Moment(inId).date());
        String there = sameDay && stated instanceof When.Moment(Instant at) ? Times.clock(at) : Times.stated(stated);
        String here = sameDay && stated instanceof When.Moment ? Times.clock(inId) : Times.exact(inId);
        return new Finding(kind, null, item.number(), List.of(here, there, whoSet));
    }

    /** A day's difference may be a matter of time zones. */
    private static boolean isWithin(When stated, LocalDate day) {
        return !day.isBefore(stated.date().minusDays(1))
                && !day.isAfter(stated.lastDate().plusDays(1));
    }

    private static String whoSet(Fact one, Fact other) {
        return one.setBy() == other.setBy()
                ? Words.text("finding.times.both", Words.name(one.setBy()).toLowerCase(Locale.ENGLISH))
                : Words.text(
                        "finding.times.each",
                        Words.name(one.setBy()).toLowerCase(Locale.ENGLISH),
                        Words.name(other.setBy()).toLowerCase(Locale.ENGLISH));
    }

    private static Optional<Fact> first(Evidence item, Fact.Kind kind) {
        return item.facts().stream().filter(fact -> fact.kind() == kind).findFirst();
    }
}
