package touchstone.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record is made of, looked up once for each: to ask the system each time took most of reading a journal. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final String name;
    private final List<Part> parts;
    private final List<Part> byName;
    private final Map<String, Integer> places = new HashMap<>();
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        List<Part> all = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            places.put(component.getName(), all.size());
            ValueReader reader = ValueReader.of(component.getGenericType());
            all.add(new Part(component.getName(), reader, mayBeAbsent, component.getAccessor()));
        }
        this.name = type.getSimpleName();
        this.parts = List.copyOf(all);
        this.byName = all.stream().sorted(Comparator.comparing(Part::name)).toList();
        this.constructor = constructor(type);
    }

    private static Constructor<?> constructor(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    /**
     * One component of a record.
     *
     * @param reader of its values
     * @param mayBeAbsent whether it may be nothing
     */
    record Part(String name, ValueReader reader, boolean mayBeAbsent, Method accessor) {

        @Nullable
        Object valueIn(Record record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }

    /** The shape of a record's class. */
    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Its components in the order of its constructor. */
    List<Part> parts() {
        return parts;
    }

    /** Its components in the order of their names. */
    List<Part> byName() {
        return byName;
    }

    /**
     * Where a component of that name stands in the order of the constructor.
     *
     * @throws IllegalArgumentException where there is none
     */
    int place(String component) {
        Integer place = places.get(component);
        if (place == null) {
            throw new IllegalArgumentException("unknown in " + name + ": " + component);
        }
        return place;
    }

    /**
     * A record of these values, in the order of its constructor.
     *
     * @throws IllegalArgumentException where one is missing, or the record refuses them
     */
    Object made(@Nullable Object[] values) {
        for (int at = 0; at < values.length; at++) {
            if (values[at] == null && !parts.get(at).mayBeAbsent()) {
                throw new IllegalArgumentException(parts.get(at).name() + " is missing in " + name);
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
