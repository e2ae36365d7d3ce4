package touchstone.words;

/**
 * One thing of a case that an edit made another: the old words and the new, in full.
 *
 * @param was what stood there before
 * @param now what stands there since
 * @param isVerdict whether it tells a verdict, which may lie covered
 */
public record Turn(String was, String now, boolean isVerdict) {

    /** Both on one line: {@code old → new}. */
    public String line() {
        return Words.text("edit.turn", oneLine(was), oneLine(now));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
