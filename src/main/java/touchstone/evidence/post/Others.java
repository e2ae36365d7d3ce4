package touchstone.evidence.post;

import org.jspecify.annotations.Nullable;

/** Other posts that a post speaks of, on one line. */
final class Others {

    private static final int LONGEST = 280;

    private Others() {}

    /** Who and the words, as far as the file says. */
    static @Nullable String brief(@Nullable String handle, @Nullable String words) {
        String who = handle == null ? "" : "@" + handle.replaceFirst("^@", "");
        String said = words == null || words.isBlank() ? "" : cut(words);
        String line = who.isEmpty() || said.isEmpty() ? who + said : who + ": " + said;
        return line.isEmpty() ? null : line;
    }

    /** How many voted, where that is said. */
    static String votes(@Nullable Long votes) {
        return votes == null ? "" : " (" + votes + ")";
    }

    private static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
    }
}
