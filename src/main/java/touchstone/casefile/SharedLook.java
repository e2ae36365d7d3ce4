package touchstone.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Progress;

/**
 * A look in parts that several connections share: each takes the next part that nobody has taken, so that none has to
 * wait while anything is left. What the parts find is told in their order, whoever looked.
 */
final class SharedLook {

    private final Progress progress;
    private final List<Part> parts = new ArrayList<>();
    private int done;

    SharedLook(Progress progress) {
        this.progress = progress;
    }

    /** What is done in a part, through whichever connection takes it. */
    interface Task {
        void run(Database through, Look look) throws SQLException;
    }

    /** One part, and what came of it once somebody took it. */
    private static final class Part {
        private final String name;
        private final Task task;
        private @Nullable Look look;

        Part(String name, Task task) {
            this.name = name;
            this.task = task;
        }

        boolean isComplete() {
            return look != null && look.isComplete();
        }

        Stream<Health.Flaw> flaws() {
            return look == null ? Stream.of() : look.flaws().stream();
        }
    }

    /**
     * Adds a part.
     *
     * @param name of it, as the messages have it
     */
    void add(String name, Task task) {
        parts.add(new Part(name, task));
    }

    /** Looks at all parts; {@code together} does all that it is given, and returns after the last. */
    void run(List<Database> connections, Consumer<List<Runnable>> together) {
        AtomicInteger next = new AtomicInteger();
        together.accept(connections.stream()
                .<Runnable>map(each -> () -> share(each, next))
                .toList());
    }

    private void share(Database through, AtomicInteger next) {
        for (int at = next.getAndIncrement(); at < parts.size(); at = next.getAndIncrement()) {
            Part part = parts.get(at);
            Look look = new Look(through, progress);
            part.look = look;
            look.step(part.name, () -> part.task.run(through, look));
            tell();
        }
    }

    private synchronized void tell() {
        progress.at(++done, parts.size());
    }

    /** Whether all parts came to their end. */
    boolean isComplete() {
        return parts.stream().allMatch(Part::isComplete);
    }

    /** What was found; what two parts stumbled over alike is told once. */
    List<Health.Flaw> flaws() {
        return parts.stream().flatMap(Part::flaws).distinct().toList();
    }
}
