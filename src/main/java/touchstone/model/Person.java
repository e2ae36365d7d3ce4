package touchstone.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Somebody who acts on a case.
 *
 * @param name as the person writes it
 * @param role what the person may do
 */
public record Person(String name, Role role) {

    /** What somebody may do: check, decide on publication, or, for the program itself, propose. */
    public enum Role {
        CHECKER,
        EDITOR,
        PROGRAM
    }

    /** The program, when it proposes claims. */
    public static final Person TOUCHSTONE = new Person("Touchstone", Role.PROGRAM);

    public Person {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a person has a name");
        }
    }

    /** Whether both names belong to one person: case, width and spacing do not tell people apart. */
    public boolean isSamePersonAs(Person other) {
        return isNamed(other.name);
    }

    /** Whether this person goes by that name: case, width and spacing do not tell people apart. */
    public boolean isNamed(String other) {
        return name.equals(other) || key(name).equals(key(other));
    }

    /** The name as it tells people apart, whatever its case, width and spacing. */
    public String folded() {
        return key(name);
    }

    private static String key(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether only capitals could make it another: names are compared for every entry of a journal. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int at = 0; at < name.length(); at++) {
            char here = name.charAt(at);
            boolean isSpace = here == ' ';
            if (isSpace ? before == ' ' : here < '!' || here > 0xFF || (here > '~' && here < 0xC0)) {
                return false;
            }
            before = here;
        }
        return before != ' ';
    }
}
