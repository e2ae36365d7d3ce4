package touchstone.evidence.picture;

import com.drew.metadata.Directory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;

/** Facts as they are noted one by one: without control characters, short enough to be read, and never blank. */
final class Noted {

    private static final int LONGEST = 400;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private final List<Fact> facts = new ArrayList<>();

    /** Notes a value, if there is one. */
    void note(Fact.Kind kind, @Nullable String value, Fact.SetBy setBy, String readFrom) {
        String clean = clean(value);
        if (!clean.isEmpty()) {
            facts.add(new Fact(kind, clean, setBy, readFrom));
        }
    }

    List<Fact> all() {
        return List.copyOf(facts);
    }

    /** The text of a tag, or nothing. */
    static String text(@Nullable Directory directory, int tag) {
        return directory == null || !directory.containsTag(tag) ? "" : clean(directory.getString(tag));
    }

    /** One line of words. */
    static String clean(@Nullable String value) {
        if (value == null) {
            return "";
        }
        String line = CONTROLS.matcher(value).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
