package touchstone.model;

/**
 * A place in an article's text, kept twice: by position and by quotation, so that it can be found again and shown to be
 * the same (W3C Web Annotation: {@code TextPositionSelector} and {@code TextQuoteSelector}).
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last
 * @param quote exactly the text between them
 * @param before up to {@value #CONTEXT} units before
 * @param after up to {@value #CONTEXT} units after
 */
public record Passage(int start, int end, String quote, String before, String after) implements Comparable<Passage> {

    /** How much text on each side is kept to recognise the place, in UTF-16 units. */
    public static final int CONTEXT = 32;

    public Passage {
        if (start < 0 || end <= start || quote.length() != end - start) {
            throw new IllegalArgumentException("no such passage: " + start + " to " + end);
        }
    }

    /**
     * The passage of a text between two offsets.
     *
     * @throws IndexOutOfBoundsException where the offsets lie outside the text
     */
    public static Passage of(String text, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), end + CONTEXT);
        return new Passage(
                start,
                end,
                text.substring(start, end),
                text.substring(cutsCharacter(text, from) && from < start ? from + 1 : from, start),
                text.substring(end, cutsCharacter(text, to) && to > end ? to - 1 : to));
    }

    /** Whether the offset lies within a character of two units, half of which no file could keep. */
    private static boolean cutsCharacter(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    /** Whether this passage cuts exactly its quotation out of the text. */
    public boolean isIn(String text) {
        return end <= text.length() && text.startsWith(quote, start);
    }

    /** Whether the two passages share at least one unit. */
    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Passage other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
