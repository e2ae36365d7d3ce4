package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/**
 * Stands between the disk and whoever asks: what can go wrong with a disk becomes trouble that can be told.
 *
 * @param file whose
 * @param database its connection, let go where trouble leaves it in doubt
 */
record Guard(Path file, Database database) {

    /** In bytes: what a disk that just refused a piece of a file has less of, if it was for want of room. */
    private static final long LEAST_ROOM = 2L << 20;

    /**
     * Something that may be refused.
     *
     * @param <T> what comes of it
     */
    interface Task<T> {
        Outcome<T> run() throws SQLException, IOException;
    }

    /**
     * Something that otherwise always has an answer.
     *
     * @param <T> the answer
     */
    interface Question<T> {
        T answer() throws SQLException;
    }

    <T> Outcome<T> outcome(Task<T> task) {
        try {
            return task.run();
        } catch (SQLException trouble) {
            return Outcome.refused(told(trouble));
        } catch (Contents.Cancelled cancelled) {
            return Outcome.refused(Trouble.storage("trouble.casefile.cancelled", file.getFileName()));
        } catch (IOException trouble) {
            return Outcome.refused(
                    Trouble.storage(isFull() ? "trouble.casefile.full" : "trouble.casefile.disk", file.getFileName()));
        } catch (MalformedRow damaged) {
            return Outcome.refused(SqlTrouble.damaged(file));
        }
    }

    <T> T answer(Question<T> question) {
        try {
            return question.answer();
        } catch (SQLException trouble) {
            throw new CaseFileTrouble(told(trouble), trouble);
        } catch (MalformedRow damaged) {
            throw new CaseFileTrouble(SqlTrouble.damaged(file), damaged);
        }
    }

    /** Java tells a full disk from a broken one only in the system's own words, in the system's own language. */
    private boolean isFull() {
        try {
            return Files.getFileStore(Objects.requireNonNull(file.getParent())).getUsableSpace() < LEAST_ROOM;
        } catch (IOException gone) {
            return false;
        }
    }

    private Trouble told(SQLException trouble) {
        database.recoverFrom(trouble);
        return SqlTrouble.of(trouble, file);
    }
}
