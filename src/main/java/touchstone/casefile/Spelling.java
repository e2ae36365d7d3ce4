package touchstone.casefile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the model's enums are spelled in the file: {@code TAKEN_UP} is {@code taken-up}; single letters stay capital. */
final class Spelling {

    /** By the way they are spelled, which is how a table sorts them. */
    static final Comparator<Enum<?>> ORDER = Comparator.comparing(Spelling::of);

    private static final ClassValue<Spelling> SPELLINGS = new ClassValue<>() {
        @Override
        protected Spelling computeValue(Class<?> type) {
            return new Spelling(type);
        }
    };

    private final List<String> spelled;
    private final Map<String, Object> values = new HashMap<>();

    private Spelling(Class<?> type) {
        List<?> all = Arrays.asList(type.getEnumConstants());
        spelled = all.stream().map(value -> spelled(((Enum<?>) value).name())).toList();
        all.forEach(value -> values.put(spelled.get(((Enum<?>) value).ordinal()), value));
    }

    private static String spelled(String name) {
        return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Enum<?> value) {
        return SPELLINGS.get(value.getDeclaringClass()).spelled.get(value.ordinal());
    }

    /**
     * The value so spelled.
     *
     * @throws IllegalArgumentException where none is
     */
    static <E> E read(Class<E> type, String word) {
        Object value = SPELLINGS.get(type).values.get(word);
        if (value == null) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " is spelled " + word);
        }
        return type.cast(value);
    }
}
