package touchstone.ui.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/** Hands out stretches of a text to its paragraphs in one pass; a stretch goes to every paragraph that it touches. */
final class Sweep<T> {

    private final Deque<T> ahead;
    private final List<T> reached = new ArrayList<>();
    private final ToIntFunction<T> start;
    private final ToIntFunction<T> end;

    /** Over items in the order of their starts. */
    Sweep(List<T> inOrder, ToIntFunction<T> start, ToIntFunction<T> end) {
        this.ahead = new ArrayDeque<>(inOrder);
        this.start = start;
        this.end = end;
    }

    /** The items that touch the next paragraph, in the order of their starts. */
    List<T> within(int from, int to) {
        T next = ahead.peek();
        while (next != null && start.applyAsInt(next) < to) {
            reached.add(ahead.remove());
            next = ahead.peek();
        }
        reached.removeIf(item -> end.applyAsInt(item) <= from);
        return List.copyOf(reached);
    }
}
