package touchstone.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Letters that pass for others: a name or handle that mixes Latin with Cyrillic, Greek or the like within one word was
 * hardly written so by chance.
 */
public final class LookAlikes {

    private static final Set<UnicodeScript> ALIKE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE);

    private LookAlikes() {}

    /** The first letter that is of another script than the rest of its word, such as {@code а (U+0430, Cyrillic)}. */
    public static Optional<String> in(String name) {
        UnicodeScript before = null;
        for (int point : name.codePoints().toArray()) {
            UnicodeScript script = UnicodeScript.of(point);
            if (!Character.isLetter(point)) {
                before = Character.isWhitespace(point) ? null : before;
            } else if (ALIKE.contains(script)) {
                if (before != null && before != script) {
                    return Optional.of(Words.text(
                            "evidence.look-alike",
                            Character.toString(point),
                            String.format("U+%04X", point),
                            script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT)));
                }
                before = script;
            }
        }
        return Optional.empty();
    }
}
