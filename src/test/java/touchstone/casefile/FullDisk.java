package touchstone.casefile;

import java.sql.SQLException;

/** Lets the disk under a case file be full for the next change that needs room; after that there is room again. */
public final class FullDisk {

    private FullDisk() {}

    /** From now on, until the connection is thrown away, nothing more fits; on the case file's thread. */
    public static void under(CaseFile file) {
        Database database = file.database();
        try {
            long pages = database.number("PRAGMA page_count");
            database.number("PRAGMA max_page_count = " + pages);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
