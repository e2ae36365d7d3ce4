package touchstone.model.merge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import touchstone.model.merge.Thing.Kind;

/** Which number each thing goes by at one point of one copy. A number that was given belongs to its thing for good. */
final class Numbering {

    static final Numbering NONE = new Numbering(Map.of(), new EnumMap<>(Kind.class));

    private final Map<Thing, Integer> numbers;
    private final Map<Kind, Map<Integer, Thing>> things;

    private Numbering(Map<Thing, Integer> numbers, Map<Kind, Map<Integer, Thing>> things) {
        this.numbers = numbers;
        this.things = things;
    }

    /** The numbering in which these things go by these numbers. */
    static Numbering of(Map<Thing, Integer> numbers) {
        Map<Kind, Map<Integer, Thing>> things = new EnumMap<>(Kind.class);
        numbers.forEach((thing, number) ->
                things.computeIfAbsent(thing.kind(), _ -> new HashMap<>()).put(number, thing));
        return new Numbering(Map.copyOf(numbers), things);
    }

    /** The same numbering with some more things in it. */
    Numbering with(Map<Thing, Integer> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<Thing, Integer> all = new HashMap<>(numbers);
        all.putAll(more);
        return of(all);
    }

    /** The thing that goes by that number, if there is or was one. */
    @Nullable
    Thing thing(Kind kind, int number) {
        return things.getOrDefault(kind, Map.of()).get(number);
    }

    /** The thing that goes by that number. */
    Thing known(Kind kind, int number) {
        return Objects.requireNonNull(thing(kind, number), () -> kind + " " + number);
    }

    /** The number of a thing. */
    int number(Thing thing) {
        return Objects.requireNonNull(numbers.get(thing), thing::toString);
    }

    /** Whether it has a number here. */
    boolean knows(Thing thing) {
        return numbers.containsKey(thing);
    }

    /** The highest number of that kind that was ever given. */
    int highest(Kind kind) {
        return things.getOrDefault(kind, Map.of()).keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
