package touchstone.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The model's values as they are typed: small letters, hyphens between words. */
final class Spelled {

    private Spelled() {}

    /** Lets a command read every value of the model as it is spelled here, whichever option it is typed for. */
    static void teach(CommandLine command) {
        command.getCommandSpec().args().forEach(argument -> teach(command, argument.auxiliaryTypes()[0]));
    }

    private static <T> void teach(CommandLine command, Class<T> type) {
        if (type.isEnum()) {
            command.registerConverter(type, typed -> of(List.of(type.getEnumConstants()), typed));
        }
    }

    /**
     * The one of these values that somebody typed.
     *
     * @throws TypeConversionException naming what may be typed
     */
    static <T> T of(List<T> choices, String typed) {
        return choices.stream()
                .filter(value -> spelled(value).equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("“" + typed + "” is none of "
                        + choices.stream().map(Spelled::spelled).collect(Collectors.joining(", "))));
    }

    private static String spelled(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A value as it is typed. */
    static String word(Enum<?> value) {
        return spelled(value.name());
    }
}
