package touchstone;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import touchstone.article.PdfTask;
import touchstone.evidence.DocumentFactsTask;
import touchstone.evidence.DocumentPageTask;
import touchstone.evidence.DocumentTextTask;
import touchstone.evidence.PictureDrawnTask;
import touchstone.evidence.PictureFactsTask;
import touchstone.isolated.Child;
import touchstone.isolated.Isolated;
import touchstone.isolated.JavaCommand;
import touchstone.work.Deadline;

/** Where a child of this program starts: it does one task on the bytes of its standard input, and ends. */
public final class IsolatedProgram {

    /** With its start and its end, so that nobody waits ten seconds for a file. */
    private static final Duration LONGEST = Duration.ofSeconds(9);

    private IsolatedProgram() {}

    /** The way to children of this program. */
    static Isolated isolated() {
        return new Isolated(JavaCommand.of(IsolatedProgram.class.getName()), LONGEST);
    }

    /**
     * Does a task.
     *
     * @param arguments its name
     */
    public static void main(String[] arguments) {
        Deadline.haltAfter(LONGEST.plusSeconds(2), Child.OVERDUE); // where the parent is no longer there to do it
        OutputStream answer = System.out;
        System.setOut(System.err); // what a library prints is no part of the answer
        int status = new Child(List.of(
                        new PdfTask(),
                        new PictureFactsTask(),
                        new PictureDrawnTask(),
                        new DocumentFactsTask(),
                        new DocumentTextTask(),
                        new DocumentPageTask()))
                .serve(arguments.length == 0 ? "" : arguments[0], System.in, answer);
        Runtime.getRuntime().halt(status);
    }
}
