package touchstone.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Person;
import touchstone.model.Stance;
import touchstone.model.Standing;
import touchstone.model.Testimony;
import touchstone.model.Verdict;
import touchstone.model.When;
import touchstone.model.edit.Matter;
import touchstone.model.edit.Subject;

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

    /** A stance. */
    static final class Direction implements ITypeConverter<Stance.Direction> {
        @Override
        public Stance.Direction convert(String value) {
            return Spelled.of(Stance.Direction.class, value);
        }
    }

    /** A kind of evidence. */
    static final class Kind implements ITypeConverter<Evidence.Kind> {
        @Override
        public Evidence.Kind convert(String value) {
            return Spelled.of(Evidence.Kind.class, value);
        }
    }

    /** What copies of a case can differ in. */
    static final class MatterWord implements ITypeConverter<Matter> {
        @Override
        public Matter convert(String value) {
            return Spelled.of(Matter.class, value);
        }
    }

    /** A kind of edit. */
    static final class SubjectKind implements ITypeConverter<Subject.Kind> {
        @Override
        public Subject.Kind convert(String value) {
            return Spelled.of(Subject.Kind.class, value);
        }
    }

    /** Whether somebody may be named. */
    static final class MayBeNamed implements ITypeConverter<Testimony.Naming> {
        @Override
        public Testimony.Naming convert(String value) {
            return Spelled.of(Testimony.Naming.class, value);
        }
    }

    /** Whose words they are. */
    static final class WhoseWords implements ITypeConverter<Testimony.Wording> {
        @Override
        public Testimony.Wording convert(String value) {
            return Spelled.of(Testimony.Wording.class, value);
        }
    }

    /** What can be done with a claim. */
    static final class ClaimAct implements ITypeConverter<ClaimCommand.Act> {
        @Override
        public ClaimCommand.Act convert(String value) {
            return Spelled.of(ClaimCommand.Act.class, value);
        }
    }

    /** What can be done with keys. */
    static final class KeyAct implements ITypeConverter<KeysCommand.Act> {
        @Override
        public KeysCommand.Act convert(String value) {
            return Spelled.of(KeysCommand.Act.class, value);
        }
    }

    /** A rating, with capitals and blanks or without. */
    static final class Rating implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return value.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        }
    }

    /** A standing. */
    static final class StandingWord implements ITypeConverter<Standing> {
        @Override
        public Standing convert(String value) {
            return Spelled.of(Standing.class, value);
        }
    }

    /** A MediaReview category. */
    static final class Media implements ITypeConverter<Verdict.MediaCategory> {
        @Override
        public Verdict.MediaCategory convert(String value) {
            return Spelled.of(Verdict.MediaCategory.class, value);
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
