package touchstone.isolated;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The child's side: does the one task that it was started for, and ends. */
public final class Child {

    /** The exit status of a child that answered. */
    public static final int ANSWERED = 0;

    /** The exit status of a virtual machine that ran out of memory, as its own option makes it end. */
    static final int OUT_OF_MEMORY = 3;

    /** The exit status where the task threw something, or there is no such task. */
    static final int FAILED = 4;

    /** The exit status of a child that ended itself, because nobody else did. */
    public static final int OVERDUE = 5;

    private final List<IsolatedTask> tasks;

    /** A child that can do these tasks. */
    public Child(List<IsolatedTask> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    /**
     * Does one task.
     *
     * @param task its name
     * @param in gives the bytes to work on, to its end
     * @param out takes the answer
     * @return the status to exit with
     */
    @SuppressWarnings("CatchingUnchecked")
    public int serve(String task, InputStream in, OutputStream out) {
        try {
            for (IsolatedTask known : tasks) {
                if (known.name().equals(task)) {
                    Frame.write(known.answer(in.readNBytes(Isolated.MOST_GIVEN)), out);
                    return ANSWERED;
                }
            }
            return FAILED;
        } catch (OutOfMemoryError full) {
            return OUT_OF_MEMORY;
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            return FAILED;
        }
    }
}
