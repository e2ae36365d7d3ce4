package touchstone.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;
import touchstone.model.SealCheck;
import touchstone.words.Words;

/** The model's values as they are typed: small letters, hyphens between words. */
final class Spelled {

    private Spelled() {}

    /**
     * The value that somebody typed.
     *
     * @throws TypeConversionException naming what may be typed
     */
    static <E extends Enum<E>> E of(Class<E> type, String typed) {
        return of(List.of(type.getEnumConstants()), typed);
    }

    /**
     * The one of these values that somebody typed.
     *
     * @throws TypeConversionException naming what may be typed
     */
    static <E extends Enum<E>> E of(List<E> choices, String typed) {
        return choices.stream()
                .filter(value -> word(value).equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("“" + typed + "” is none of "
                        + choices.stream().map(Spelled::word).collect(Collectors.joining(", "))));
    }

    /** A value as it is typed. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What became of a seal, for a line about it. */
    static String sealWords(SealCheck check) {
        return switch (check.state()) {
            case BROKEN ->
                "broken; these do not fit: "
                        + check.broken().stream().sorted().map(Words::name).collect(Collectors.joining(", "));
            case CHANGED_SINCE -> "what was signed is whole; changed since sign-off";
            case WHOLE -> "whole";
        };
    }
}
