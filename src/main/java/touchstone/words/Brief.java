package touchstone.words;

/** Words cut to what fits a line. */
public final class Brief {

    private static final int LONGEST = 90;

    private Brief() {}

    /** The beginning of a text on one line, in at most ninety UTF-16 units. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
