package touchstone.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.ProgressHandler;
import touchstone.model.Progress;
import touchstone.words.Words;

/** A look through one connection, step by step. Whatever is found is noted; nothing stops it but the person. */
final class Look {

    private static final int OPCODES_BETWEEN_LOOKS = 100_000;

    private final Database database;
    private final Progress progress;
    private final List<Health.Flaw> flaws = new ArrayList<>();
    private boolean complete = true;

    Look(Database database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /** One part of the look. */
    interface Step {
        void run() throws SQLException;
    }

    /**
     * Makes these steps, unless somebody cancels.
     *
     * @param part what is looked at, as the messages name it
     */
    void step(String part, Step step) {
        if (progress.cancelled()) {
            complete = false;
            return;
        }
        try {
            watched(step);
        } catch (SQLException unreadable) {
            if (progress.cancelled()) {
                complete = false;
            } else {
                unreadable(part, unreadable);
            }
        } catch (MalformedRow malformed) {
            unreadable(part, malformed);
        }
    }

    private void watched(Step step) throws SQLException {
        Connection connection = database.connection();
        ProgressHandler.setHandler(connection, OPCODES_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return progress.cancelled() ? 1 : 0;
            }
        });
        try {
            step.run();
        } finally {
            if (!connection.isClosed()) {
                ProgressHandler.clearHandler(connection);
            }
        }
    }

    private void unreadable(String part, Exception why) {
        String words = Words.text("health.part." + part);
        note(Health.Kind.PAGES, 0, 0, Words.text("health.part", words, String.valueOf(why.getMessage())));
    }

    void note(Health.Kind kind, int of, int entry, String detail) {
        flaws.add(new Health.Flaw(kind, of, entry, detail));
    }

    /** Something was left out. */
    void leftOut() {
        complete = false;
    }

    /** Whether all steps came to their end. */
    boolean isComplete() {
        return complete;
    }

    /** What was found. */
    List<Health.Flaw> flaws() {
        return flaws;
    }
}
