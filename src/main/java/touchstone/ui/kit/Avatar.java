package touchstone.ui.kit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import touchstone.model.Person;

/** A person as initials in a disc; editors on stone. */
public final class Avatar {

    private static final int LETTERS = 2;

    private Avatar() {}

    /** The disc of a person. */
    public static Label of(Person person) {
        Label disc = Labels.whole(initials(person.name()), "avatar");
        if (person.role() == Person.Role.EDITOR) {
            disc.getStyleClass().add("editor");
        }
        disc.setAccessibleText(person.name());
        return disc;
    }

    /** The first letters of the first and last names. */
    static String initials(String name) {
        String letters = Arrays.stream(name.strip().split("[\\s.]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return letters.codePointCount(0, letters.length()) <= LETTERS
                ? letters
                : letters.substring(0, letters.offsetByCodePoints(0, 1))
                        + letters.substring(letters.offsetByCodePoints(letters.length(), -1));
    }
}
