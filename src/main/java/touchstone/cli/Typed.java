package touchstone.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import touchstone.model.Grade;
import touchstone.model.Person;
import touchstone.model.When;

/** What can be typed for an option: each converter says what it takes when it is given something else. */
final class Typed {

    private Typed() {}

    /** A role that a person can have. */
    static final class Role implements ITypeConverter<Person.Role> {
        @Override
        public Person.Role convert(String value) {
            return Spelled.of(List.of(Person.Role.CHECKER, Person.Role.EDITOR), value);
        }
    }

    /** A rating, with capitals and blanks or without. */
    static final class Rating implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return value.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        }
    }

    /** Words, where the option says anything at all. */
    static final class Said implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException("it says nothing: write some words, or leave the option out");
            }
            return value;
        }
    }

    /** A grade. */
    static final class GradeCode implements ITypeConverter<Grade> {
        @Override
        public Grade convert(String value) {
            return Grade.parse(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "“" + value + "” is no grade: a letter A to F and a figure 1 to 6, such as B2"));
        }
    }

    /** A day or a moment. */
    static final class Time implements ITypeConverter<When> {
        @Override
        public When convert(String value) {
            return When.parse(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "“" + value + "” is no date: write 2022-09-22 or 2022-09-22T07:40Z"));
        }
    }
}
