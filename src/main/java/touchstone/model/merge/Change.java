package touchstone.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Evidence;
import touchstone.model.Stance;
import touchstone.model.merge.Field.Aspect;
import touchstone.model.merge.Thing.Kind;

/**
 * What one entry changed, field by field. Whatever is worked on is thereby said to be there; what vanishes is said to be
 * gone, and nothing more, so that all the rest of it is still known should somebody else have worked on it.
 */
final class Change {

    private static final Said YES = new Said.Truth(true);
    private static final Said NO = new Said.Truth(false);

    private final Case before;
    private final Case after;
    private final Numbering numbering;
    private final Map<Field, Said> said = new HashMap<>();

    private Change(Case before, Case after, Numbering numbering) {
        this.before = before;
        this.after = after;
        this.numbering = numbering;
    }

    /**
     * What differs between two moments of one copy.
     *
     * @param numbering of the copy at the later moment
     */
    static Map<Field, Said> between(Case before, Case after, Numbering numbering) {
        Change change = new Change(before, after, numbering);
        change.note(Sayings.ofItself(before), Sayings.ofItself(after));
        change.things(Kind.CLAIM, before.claims(), after.claims(), Claim::number, Sayings::of);
        change.things(Kind.EVIDENCE, before.evidence(), after.evidence(), Evidence::number, Sayings::of);
        change.things(Kind.COMMENT, before.comments(), after.comments(), Comment::number, Sayings::of);
        change.stances();
        return change.said;
    }

    private void note(Map<Field, Said> then, Map<Field, Said> now) {
        now.forEach((field, value) -> {
            if (!value.equals(then.get(field))) {
                said.put(field, value);
            }
        });
        then.keySet().stream().filter(field -> !now.containsKey(field)).forEach(field -> said.put(field, Said.NOTHING));
    }

    private <T> void things(
            Kind kind,
            List<T> then,
            List<T> now,
            Function<T, Integer> number,
            BiFunction<T, Numbering, Map<Field, Said>> sayings) {
        if (then.equals(now)) {
            return;
        }
        Map<Integer, T> were = then.stream().collect(Collectors.toMap(number, Function.identity()));
        for (T thing : now) {
            T was = were.remove(number.apply(thing));
            if (!thing.equals(was)) {
                note(was == null ? Map.of() : sayings.apply(was, numbering), sayings.apply(thing, numbering));
                there(kind, number.apply(thing), YES);
            }
        }
        were.keySet().forEach(gone -> there(kind, gone, NO));
    }

    private void there(Kind kind, int number, Said is) {
        said.put(Field.of(Aspect.THERE, numbering.known(kind, number)), is);
    }

    private void stances() {
        if (before.stances().equals(after.stances())) {
            return;
        }
        List<Stance> gone = new ArrayList<>(before.stances());
        gone.removeIf(stance -> after.stances().stream().anyMatch(now -> now.isOf(stance.claim(), stance.evidence())));
        gone.removeIf(stance -> after.claim(stance.claim()).isEmpty()
                || after.evidence(stance.evidence()).isEmpty());
        gone.forEach(stance -> said.put(field(stance), Said.NOTHING));
        List<Stance> made = new ArrayList<>(after.stances());
        made.removeAll(before.stances());
        for (Stance stance : made) {
            said.put(field(stance), Sayings.of(stance));
            there(Kind.CLAIM, stance.claim(), YES);
            there(Kind.EVIDENCE, stance.evidence(), YES);
        }
    }

    private Field field(Stance stance) {
        return Field.stance(
                numbering.known(Kind.CLAIM, stance.claim()), numbering.known(Kind.EVIDENCE, stance.evidence()));
    }
}
