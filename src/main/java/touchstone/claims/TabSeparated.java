package touchstone.claims;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tab-separated cells, a row a line. A cell that begins and ends with a quotation mark, with the marks inside doubled,
 * stands without them; other marks are what they look like.
 */
public final class TabSeparated {

    private static final String MARK = "\"";
    private static final String DOUBLED = MARK + MARK;

    private TabSeparated() {}

    /** The rows of a text from its first line that is not blank; of the lines after it, blank ones are rows too. */
    public static List<List<String>> rows(String text) {
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        return content.lines().dropWhile(String::isBlank).map(TabSeparated::row).toList();
    }

    private static List<String> row(String line) {
        return Stream.of(line.split("\t", -1)).map(TabSeparated::cell).toList();
    }

    private static String cell(String written) {
        boolean isQuoted = written.length() > 1 && written.startsWith(MARK) && written.endsWith(MARK);
        if (!isQuoted) {
            return written;
        }
        String inside = written.substring(1, written.length() - 1);
        boolean isDoubled = !inside.replace(DOUBLED, "").contains(MARK);
        return isDoubled ? inside.replace(DOUBLED, MARK) : written;
    }
}
