package touchstone.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import touchstone.words.Times;

/** A field for a day, written as the desk writes days, {@code 22 Sep 2022}; ISO and 22/9/2022 are understood too. */
public final class DayField {

    private static final String INVALID = "invalid";
    private static final List<DateTimeFormatter> UNDERSTOOD = List.of(
            format("d MMM uuuu"), format("d MMMM uuuu"), format("uuuu-MM-dd"), format("d/M/uuuu"), format("d.M.uuuu"));

    private DayField() {}

    /** A field with a day and its accessible name; what is no day is marked and does not change the value. */
    public static DatePicker of(String name, @Nullable LocalDate day) {
        DatePicker picker = new DatePicker(day);
        picker.setAccessibleText(name);
        picker.getEditor().setAccessibleText(name);
        picker.setShowWeekNumbers(false);
        picker.setConverter(new Converter(picker));
        picker.getEditor()
                .textProperty()
                .subscribe(text -> mark(picker, text.isBlank() || parse(text).isPresent()));
        return picker;
    }

    /** The day that was meant, if it is one. */
    static Optional<LocalDate> parse(String written) {
        String text = written.strip();
        return UNDERSTOOD.stream()
                .flatMap(format -> parse(text, format).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException notThisWay) {
            return Optional.empty();
        }
    }

    private static void mark(DatePicker picker, boolean isDay) {
        picker.getStyleClass().remove(INVALID);
        if (!isDay) {
            picker.getStyleClass().add(INVALID);
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static final class Converter extends StringConverter<LocalDate> {

        private final DatePicker picker;

        Converter(DatePicker picker) {
            this.picker = picker;
        }

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : Times.day(day);
        }

        @Override
        public @Nullable LocalDate fromString(String written) {
            return written.isBlank() ? null : parse(written).orElse(picker.getValue());
        }
    }
}
