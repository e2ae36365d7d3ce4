package touchstone.casefile;

import java.util.Locale;

/** How the model's enums are spelled in the file: {@code TAKEN_UP} is {@code taken-up}; single letters stay capital. */
final class Spelling {

    private Spelling() {}

    static String of(Enum<?> value) {
        String name = value.name();
        return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value so spelled.
     *
     * @throws IllegalArgumentException where none is
     */
    static <E extends Enum<E>> E read(Class<E> type, String word) {
        for (E value : type.getEnumConstants()) {
            if (of(value).equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " is spelled " + word);
    }
}
