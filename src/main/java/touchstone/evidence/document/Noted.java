package touchstone.evidence.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;

/** Facts as they are noted one by one: on one line, short enough to be read, never blank and each once. */
final class Noted {

    private static final int LONGEST = 400;
    private static final int MOST = 120;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private final List<Fact> facts = new ArrayList<>();

    /** Notes what a program or device set. */
    void program(Fact.Kind kind, @Nullable String value, String readFrom) {
        note(kind, value, Fact.SetBy.PROGRAM, readFrom);
    }

    /** Notes what a person wrote. */
    void person(Fact.Kind kind, @Nullable String value, String readFrom) {
        note(kind, value, Fact.SetBy.PERSON, readFrom);
    }

    private void note(Fact.Kind kind, @Nullable String value, Fact.SetBy setBy, String readFrom) {
        String clean = clean(value);
        boolean isNew = facts.stream()
                .noneMatch(fact -> fact.kind() == kind && fact.value().equals(clean));
        if (!clean.isEmpty() && isNew && facts.size() < MOST) {
            facts.add(new Fact(kind, clean, setBy, readFrom));
        }
    }

    /** What was noted, in order. */
    List<Fact> all() {
        return List.copyOf(facts);
    }

    /** On one line, cut where it is very long. */
    static String clean(@Nullable String value) {
        String line =
                value == null ? "" : CONTROLS.matcher(value).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
