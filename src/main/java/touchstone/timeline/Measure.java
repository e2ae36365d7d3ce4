package touchstone.timeline;

/** How wide words are, for whoever draws them. */
@FunctionalInterface
public interface Measure {

    /** The width in pixels. */
    double width(String words, Face face);

    /** The words, or as many of them as fit, with an ellipsis. */
    default String fitted(String words, Face face, double room) {
        if (width(words, face) <= room) {
            return words;
        }
        int low = 0;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(cut(words, middle), face) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(words, low);
    }

    /** The first signs of words, never half of one, with an ellipsis. */
    private static String cut(String words, int length) {
        int end = length > 0 && Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length;
        return words.substring(0, end).stripTrailing() + "…";
    }
}
