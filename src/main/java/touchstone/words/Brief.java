package touchstone.words;

/** Words cut to what fits a line. */
public final class Brief {

    private static final int LONGEST = 90;

    private Brief() {}

    /** The beginning of a text on one line, in at most ninety UTF-16 units. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same, in so many UTF-16 units at most. */
    static String of(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, longest - 1).stripTrailing() + "…";
    }
}
