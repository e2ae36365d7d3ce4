package touchstone.model;

import java.util.Arrays;
import java.util.List;

/**
 * Expected trouble, told in three sentences: what happened, what is safe, what to do next. The sentences stand in
 * {@code messages.properties} under {@code <key>.what}, {@code <key>.safe} (absent: nothing was changed) and
 * {@code <key>.next}.
 *
 * @param nature whose trouble it is
 * @param key begins with {@code trouble.}
 * @param arguments what the sentences name, such as a file's name, in order {0}, {1}, …
 */
public record Trouble(Nature nature, String key, List<String> arguments) {

    /** Whose trouble it is; the command line answers 1 to the first and 2 to the others. */
    public enum Nature {
        /** A rule of the house, or of the case's standing, forbids it. */
        FORBIDDEN,
        /** What was given can't be read or isn't there. */
        UNREADABLE,
        /** The disk, or another program on the file, is in the way. */
        STORAGE
    }

    public Trouble {
        arguments = List.copyOf(arguments);
    }

    /** A rule forbids it. */
    public static Trouble forbidden(String key, Object... arguments) {
        return new Trouble(Nature.FORBIDDEN, key, strings(arguments));
    }

    /** What was given can't be read. */
    public static Trouble unreadable(String key, Object... arguments) {
        return new Trouble(Nature.UNREADABLE, key, strings(arguments));
    }

    /** The disk is in the way. */
    public static Trouble storage(String key, Object... arguments) {
        return new Trouble(Nature.STORAGE, key, strings(arguments));
    }

    private static List<String> strings(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
