package touchstone.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

    private static final ClassValue<Map<String, Object>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> words = new HashMap<>();
            Arrays.stream(type.getEnumConstants()).forEach(value -> words.put(Spelling.of((Enum<?>) value), value));
            return Collections.unmodifiableMap(words);
        }
    };

    private final List<Part> parts;
    private final List<Part> byName;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        List<Part> all = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            all.add(new Part(component.getName(), component.getGenericType(), mayBeAbsent, component.getAccessor()));
        }
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
     * @param mayBeAbsent whether it may be nothing
     */
    record Part(String name, Type type, boolean mayBeAbsent, Method accessor) {

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

    /** The values of an enum, as they are spelled. */
    static Map<String, Object> words(Class<?> type) {
        return WORDS.get(type);
    }

    /** Its components in the order of its constructor. */
    List<Part> parts() {
        return parts;
    }

    /** Its components in the order of their names. */
    List<Part> byName() {
        return byName;
    }

    /** A record of these values, in the order of its constructor. */
    Object made(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
