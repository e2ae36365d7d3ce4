package touchstone.casefile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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

    private final Map<Object, String> spelled = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();

    private Spelling(Class<?> type) {
        for (Object value : type.getEnumConstants()) {
            String word = spelled(((Enum<?>) value).name());
            spelled.put(value, word);
            values.put(word, value);
        }
    }

    private static String spelled(String name) {
        return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Enum<?> value) {
        return Objects.requireNonNull(
                SPELLINGS.get(value.getDeclaringClass()).spelled.get(value));
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
