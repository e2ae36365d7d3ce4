package touchstone.casefile;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.words.Words;

/** Where SQLite found something wrong: it names trees by the page of their root, people know tables by their names. */
final class PagePlace {

    private static final Pattern TREE =
            Pattern.compile("Tree (\\d+)(?: page (\\d+))?(?: cell \\d+)?:? ?(.*)", Pattern.DOTALL);

    private PagePlace() {}

    /** What SQLite says, with the table's name where it says a tree's number. */
    static String in(String said, Database database) {
        Matcher words = TREE.matcher(said);
        if (!words.matches()) {
            return said;
        }
        String page = words.group(2) == null ? words.group(1) : words.group(2);
        String table = table(Long.parseLong(words.group(1)), database);
        return table == null
                ? Words.text("health.place.page", page, words.group(3))
                : Words.text("health.place.table", table, page, words.group(3));
    }

    private static @Nullable String table(long root, Database database) {
        try {
            return database.row("SELECT tbl_name FROM sqlite_schema WHERE rootpage = ?", Row::text, root);
        } catch (SQLException unreadable) {
            return null;
        }
    }
}
