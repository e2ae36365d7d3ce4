package touchstone.model.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Person;
import touchstone.model.Testimony;
import touchstone.model.merge.Field.Aspect;
import touchstone.model.merge.Walk.Saying;

/**
 * What is said in one field by all copies together. Only the last word of each branch counts: what its author's
 * successors could see and changed is history. Nobody's last word is dropped for another's; where two can't both stand,
 * the field is left as cautious as can be until a person settles it.
 */
final class Agreement {

    private final Walk walk;
    private final Field field;
    private final List<Saying> sayings;
    private final Said shared;

    /**
     * An agreement to be found.
     *
     * @param sayings all that was said since the copies parted
     * @param shared what the case said before that
     */
    Agreement(Walk walk, Field field, List<Saying> sayings, Said shared) {
        this.walk = walk;
        this.field = field;
        this.sayings = sayings;
        this.shared = shared;
    }

    /**
     * What came of it.
     *
     * @param value what the case says
     * @param sides the last words between which a person has to choose; fewer than two where nobody has to
     */
    record Outcome(Said value, List<Saying> sides) {}

    Outcome found() {
        List<Saying> last = lastOf(sayings);
        List<Saying> open = distinct(changed(last));
        if (open.isEmpty()) {
            return new Outcome(sorted(last).getFirst().value(), List.of());
        }
        List<Saying> decided = ofPeople(open);
        decided = field.aspect() == Aspect.VERDICT ? decisions(decided) : decided;
        if (decided.size() == 1) {
            return new Outcome(decided.getFirst().value(), List.of());
        }
        return together(decided);
    }

    private List<Saying> lastOf(List<Saying> all) {
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> walk.graph().isSeen(one.at(), other.at())))
                .toList();
    }

    /** Without those who only put back what all of them had before them: to do and undo is to say nothing. */
    private List<Saying> changed(List<Saying> last) {
        if (field.aspect() == Aspect.THERE) {
            return last;
        }
        List<Saying> seenByAll = lastOf(sayings.stream()
                .filter(one -> last.stream().allMatch(other -> walk.graph().isSeen(one.at(), other.at())))
                .toList());
        Set<Said> before = new HashSet<>(seenByAll.stream().map(Saying::value).toList());
        if (before.isEmpty()) {
            before.add(shared);
        }
        return before.size() > 1
                ? last
                : last.stream().filter(one -> !before.contains(one.value())).toList();
    }

    private List<Saying> distinct(List<Saying> all) {
        List<Saying> kept = new ArrayList<>();
        for (Saying one : sorted(all)) {
            if (kept.stream().noneMatch(other -> agree(one.value(), other.value()))) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static boolean agree(Said one, Said other) {
        return (one instanceof Said.Decision first && other instanceof Said.Decision second)
                ? first.agreesWith(second)
                : one.equals(other);
    }

    private List<Saying> sorted(List<Saying> all) {
        return all.stream()
                .sorted(Comparator.comparing(one -> walk.link(one.at()).hash()))
                .toList();
    }

    /** What a person said goes before what the program found. */
    private List<Saying> ofPeople(List<Saying> all) {
        List<Saying> people = all.stream()
                .filter(one -> walk.link(one.at()).entry().stamp().by().role() != Person.Role.PROGRAM)
                .toList();
        return people.isEmpty() ? all.subList(0, 1) : people;
    }

    /** Whoever gives a verdict takes the claim up by that; who dismisses it for one reason or another dismisses it. */
    private static List<Saying> decisions(List<Saying> all) {
        boolean isJudged = all.stream().anyMatch(one -> decision(one.value()).verdict() != null);
        List<Saying> kept =
                isJudged ? all.stream().filter(one -> !isOnlyTakenUp(one)).toList() : all;
        boolean allDismiss = kept.stream().allMatch(one -> decision(one.value()).state() == Claim.State.DISMISSED);
        return allDismiss ? kept.subList(0, 1) : kept;
    }

    private static boolean isOnlyTakenUp(Saying one) {
        Said.Decision now = decision(one.value());
        boolean hadVerdict = one.was() instanceof Said.Decision was && was.verdict() != null;
        return now.state() == Claim.State.TAKEN_UP && now.verdict() == null && !hadVerdict;
    }

    private static Said.Decision decision(Said value) {
        return value instanceof Said.Decision decision ? decision : new Said.Decision(Claim.State.PROPOSED, null, null);
    }

    private Outcome together(List<Saying> sides) {
        Said first = sides.getFirst().value();
        return switch (field.aspect()) {
            case VERDICT -> new Outcome(new Said.Decision(Claim.State.TAKEN_UP, null, null), sides);
            case GRADE -> grade(sides);
            case THERE -> new Outcome(new Said.Truth(true), isTalk() ? List.of() : sides);
            case TITLE, PLACE, WORDING, ATTRIBUTION, DESCRIPTION, STANCE -> new Outcome(first, sides);
            case STANDING -> new Outcome(leastFar(sides), List.of());
            case ANSWER, WAIVER -> new Outcome(anyNothing(sides), List.of());
            case SETTLED -> new Outcome(new Said.Truth(false), List.of());
            case ITEM -> new Outcome(mostWithheld(sides), List.of());
            case FINDING, BOILERPLATE, RATING, COMMENT -> new Outcome(first, List.of());
        };
    }

    private boolean isTalk() {
        return field.of() != null && field.of().kind() == Thing.Kind.COMMENT;
    }

    private static Said anyNothing(List<Saying> sides) {
        return sides.stream()
                .map(Saying::value)
                .filter(Said.NOTHING::equals)
                .findFirst()
                .orElse(sides.getFirst().value());
    }

    /** Where one says that somebody may be named and another that they may not, they may not until a person says it anew. */
    private static Said mostWithheld(List<Saying> sides) {
        return sides.stream()
                .map(Saying::value)
                .min(Comparator.comparingInt(value -> value instanceof Said.Item item ? openness(item.bare()) : 0))
                .orElseThrow();
    }

    private static int openness(Evidence item) {
        return Testimony.of(item)
                .map(testimony -> switch (testimony.naming()) {
                    case NOT_AT_ALL -> 0;
                    case BY_FUNCTION -> 1;
                    case NOT_ASKED -> 2;
                    case BY_NAME -> 3;
                })
                .orElse(2);
    }

    private static Said leastFar(List<Saying> sides) {
        return sides.stream()
                .map(Saying::value)
                .min(Comparator.comparingInt(value -> value instanceof Said.Step step ? farness(step) : 0))
                .orElseThrow();
    }

    private static int farness(Said.Step step) {
        return switch (step.standing()) {
            case DRAFT -> 0;
            case RETURNED -> 1;
            case IN_REVIEW -> 2;
            case SIGNED_OFF -> 3;
        };
    }

    /** Two who judged different halves of a grade agree. */
    private Outcome grade(List<Saying> sides) {
        Grade before = shared instanceof Said.Graded(Grade grade) ? grade : new Grade(null, null);
        List<Grade> grades = sides.stream()
                .map(side -> side.value() instanceof Said.Graded(Grade grade) ? grade : new Grade(null, null))
                .toList();
        List<Grade.Source> sources = grades.stream()
                .map(Grade::source)
                .filter(source -> source != null && source != before.source())
                .distinct()
                .toList();
        List<Grade.Information> information = grades.stream()
                .map(Grade::information)
                .filter(half -> half != null && half != before.information())
                .distinct()
                .toList();
        boolean takesBack = grades.stream()
                .anyMatch(grade -> (grade.source() == null && before.source() != null)
                        || (grade.information() == null && before.information() != null));
        if (takesBack || sources.size() > 1 || information.size() > 1) {
            return new Outcome(Said.NOTHING, sides);
        }
        Grade both = new Grade(
                sources.isEmpty() ? before.source() : sources.getFirst(),
                information.isEmpty() ? before.information() : information.getFirst());
        return new Outcome(new Said.Graded(both), List.of());
    }
}
