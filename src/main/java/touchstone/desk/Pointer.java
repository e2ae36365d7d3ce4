package touchstone.desk;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The words of the open article that somebody points at from elsewhere in the window; nothing that is kept. */
public final class Pointer {

    /**
     * A stretch of the article.
     *
     * @param start first UTF-16 unit
     * @param end the unit after the last
     */
    public record Stretch(int start, int end) {}

    /**
     * Words of the article.
     *
     * @param stretches where they stand; none: no words
     */
    public record Words(List<Stretch> stretches) {

        /** No words. */
        public static final Words NONE = new Words(List.of());

        public Words {
            stretches = stretches.stream()
                    .filter(stretch -> stretch.end() > stretch.start())
                    .toList();
        }

        /** Whether there are any. */
        public boolean isAny() {
            return !stretches.isEmpty();
        }
    }

    private final ReadOnlyObjectWrapper<Words> at = new ReadOnlyObjectWrapper<>(Words.NONE);

    Pointer() {}

    /** What is pointed at. */
    public ReadOnlyObjectProperty<Words> atProperty() {
        return at.getReadOnlyProperty();
    }

    /** Points at words, wherever they stand. */
    public void at(List<Stretch> stretches) {
        at.set(new Words(stretches));
    }

    /** Points at nothing any more. */
    public void nowhere() {
        at.set(Words.NONE);
    }
}
