package touchstone.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who said something to the desk, and on what terms. Nothing is required that a person cannot know; every part of it is
 * kept as a fact that a person set.
 *
 * @param name who
 * @param function as what: an office, a part in what happened
 * @param reached how they were reached: on which number, at which door
 * @param heardBy who else heard it
 * @param naming whether they may be named
 * @param wording whether the words are theirs or notes of what they said
 */
public record Testimony(
        @Nullable String name,
        @Nullable String function,
        @Nullable String reached,
        @Nullable String heardBy,
        Naming naming,
        Wording wording) {

    /** Whether somebody may be named. */
    public enum Naming {
        NOT_ASKED,
        BY_NAME,
        BY_FUNCTION,
        NOT_AT_ALL
    }

    /** Whose words they are. */
    public enum Wording {
        NOT_SAID,
        WORD_FOR_WORD,
        NOTES
    }

    /** The kinds of evidence that are somebody's words. */
    private static final Set<Evidence.Kind> SPOKEN =
            EnumSet.of(Evidence.Kind.OFFICIAL_STATEMENT, Evidence.Kind.PHONE_CALL, Evidence.Kind.INTERVIEW);

    private static final Set<Fact.Kind> TOLD = EnumSet.of(
            Fact.Kind.PERSON_NAME,
            Fact.Kind.PERSON_FUNCTION,
            Fact.Kind.REACHED,
            Fact.Kind.HEARD_BY,
            Fact.Kind.NAMING,
            Fact.Kind.WORDING);

    private static final String WHERE = "written down";

    /** Nothing known. */
    public static final Testimony UNKNOWN = new Testimony(null, null, null, null, Naming.NOT_ASKED, Wording.NOT_SAID);

    /** Whether a kind of evidence is somebody's words. */
    public static boolean isOf(Evidence.Kind kind) {
        return SPOKEN.contains(kind);
    }

    /** What is known of who said it; nothing where the evidence is not somebody's words, by its kind or by what is known. */
    public static Optional<Testimony> of(Evidence item) {
        return isOf(item.kind()) || value(item, Fact.Kind.NAMING) != null || value(item, Fact.Kind.PERSON_NAME) != null
                ? Optional.of(new Testimony(
                        value(item, Fact.Kind.PERSON_NAME),
                        value(item, Fact.Kind.PERSON_FUNCTION),
                        value(item, Fact.Kind.REACHED),
                        value(item, Fact.Kind.HEARD_BY),
                        word(Naming.class, value(item, Fact.Kind.NAMING), Naming.NOT_ASKED),
                        word(Wording.class, value(item, Fact.Kind.WORDING), Wording.NOT_SAID)))
                : Optional.empty();
    }

    /**
     * Whether the name is to stay in the house: it does until somebody said that it need not. What an office states is
     * said in public, and its speaker named with it, unless they asked for something else.
     *
     * @param kind of the evidence that it is told of
     */
    public boolean isNameWithheld(Evidence.Kind kind) {
        return switch (naming) {
            case BY_NAME -> false;
            case BY_FUNCTION, NOT_AT_ALL -> true;
            case NOT_ASKED -> name != null && kind != Evidence.Kind.OFFICIAL_STATEMENT;
        };
    }

    /** What is known of who said it, where their name is to stay in the house. */
    public static Optional<Testimony> withheldIn(Evidence item) {
        return of(item).filter(testimony -> testimony.isNameWithheld(item.kind()));
    }

    /** Whether what is known would tell who it was, where that is not to be told. */
    public boolean tellsWhoItWas() {
        boolean toldBeside = function != null || reached != null || heardBy != null;
        return name != null || (naming == Naming.NOT_AT_ALL && toldBeside);
    }

    /** Whether a piece of evidence is from the same person, who may be named by now. */
    public boolean isAgreedIn(Evidence now) {
        return of(now).filter(said -> !said.isNameWithheld(now.kind()))
                .filter(said -> said.name != null && said.name.equalsIgnoreCase(name))
                .isPresent();
    }

    /**
     * Who it was, as far as it may be said outside: name and function, the function alone, or nothing.
     *
     * @param kind of the evidence that it is told of
     */
    public @Nullable String mayBeCalled(Evidence.Kind kind) {
        if (naming == Naming.NOT_AT_ALL) {
            return null;
        }
        return name == null || isNameWithheld(kind) ? function : function == null ? name : name + ", " + function;
    }

    /** A piece of evidence as said by this person, in place of whatever was known of who said it. */
    public Evidence toldOf(Evidence item) {
        List<Fact> facts = new ArrayList<>(item.facts().stream()
                .filter(fact -> !TOLD.contains(fact.kind()))
                .toList());
        facts.addAll(facts());
        Provenance from = item.provenance();
        String author = isTold(from.author(), item) ? mayBeCalled(item.kind()) : from.author();
        Provenance now = new Provenance(
                from.address(),
                author,
                from.published(),
                from.obtainedAt(),
                from.obtainedBy(),
                from.how(),
                from.fileName());
        return item.knowing(facts).described(item.kind(), item.title(), now);
    }

    /** Whether an author is who was known to have said it, and nobody whom a person wrote there. */
    private static boolean isTold(@Nullable String author, Evidence item) {
        return author == null
                || of(item).filter(
                                was -> author.equals(was.function) || (was.name != null && author.contains(was.name)))
                        .isPresent();
    }

    /** Each part that is known, as a fact. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, Fact.Kind.PERSON_NAME, name);
        add(facts, Fact.Kind.PERSON_FUNCTION, function);
        add(facts, Fact.Kind.REACHED, reached);
        add(facts, Fact.Kind.HEARD_BY, heardBy);
        add(facts, Fact.Kind.NAMING, naming == Naming.NOT_ASKED ? null : spelled(naming));
        add(facts, Fact.Kind.WORDING, wording == Wording.NOT_SAID ? null : spelled(wording));
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, Fact.Kind kind, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(kind, value.strip(), Fact.SetBy.PERSON, WHERE));
        }
    }

    private static @Nullable String value(Evidence item, Fact.Kind kind) {
        return item.facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::value)
                .findFirst()
                .orElse(null);
    }

    private static String spelled(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T extends Enum<T>> T word(Class<T> type, @Nullable String value, T otherwise) {
        for (T each : type.getEnumConstants()) {
            if (spelled(each).equals(value)) {
                return each;
            }
        }
        return otherwise;
    }
}
